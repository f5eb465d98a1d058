import { describe, expect, it } from "vitest";
import { changesBetween, nearestWord, oneOf } from "../../build/problems/nearest.ts";

describe("a suggestion", () => {
  it("counts letters put in, taken out, changed and swapped", () => {
    expect(changesBetween("stage", "stage")).toBe(0);
    expect(changesBetween("stage", "stagge")).toBe(1);
    expect(changesBetween("stage", "stge")).toBe(1);
    expect(changesBetween("stage", "stake")).toBe(1);
    expect(changesBetween("stage", "satge")).toBe(1);
    expect(changesBetween("", "abc")).toBe(3);
  });

  it("is the word that begins so, or else the one with the fewest changes", () => {
    expect(nearestWord("contract", ["planned", "contracted"])).toBe("contracted");
    expect(nearestWord("Operatng", ["operating", "ended"])).toBe("operating");
    expect(nearestWord("on hold", ["on-hold", "ended"])).toBe("on-hold");
  });

  it("is not made when nothing is near", () => {
    expect(nearestWord("banana", ["planned", "contracted"])).toBeNull();
    expect(nearestWord("", ["planned"])).toBeNull();
  });

  it("lists the words unless they are too many", () => {
    expect(oneOf("plan", ["planned", "pledged"])).toBe('It should be one of planned, pledged. Did you mean "planned"?');
    expect(oneOf("plan", ["planned", "pledged"], 1)).toBe('Did you mean "planned"?');
  });
});
