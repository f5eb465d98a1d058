import { describe, expect, it } from "vitest";
import { clickerAct, digitOf, letterAct, type Press, stepAct } from "../../../src/ui/present/keys.ts";

function press(key: string, rest: Partial<Press> = {}): Press {
  return { key, code: "", shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...rest };
}

describe("the keys of a talk", () => {
  it("takes what clickers send for steps", () => {
    expect(clickerAct(press("PageDown"))).toBe("next");
    expect(clickerAct(press("PageUp"))).toBe("previous");
    expect(clickerAct(press("PageDown", { ctrlKey: true }))).toBeNull();
  });

  it("goes on with the arrow in which lines run, and back with the other", () => {
    expect(stepAct(press("ArrowRight"), "ltr")).toBe("next");
    expect(stepAct(press("ArrowRight"), "rtl")).toBe("previous");
    expect(stepAct(press("ArrowLeft"), "rtl")).toBe("next");
    expect(stepAct(press("ArrowDown"), "rtl")).toBe("next");
  });

  it("goes on with the space bar and back with Shift and the space bar", () => {
    expect(stepAct(press(" "), "ltr")).toBe("next");
    expect(stepAct(press(" ", { shiftKey: true }), "ltr")).toBe("previous");
  });

  it("goes to the first and the last view with Home and End", () => {
    expect(stepAct(press("Home"), "ltr")).toBe("first");
    expect(stepAct(press("End"), "rtl")).toBe("last");
  });

  it("blanks by B, by the period of the main keyboard and by that of a clicker", () => {
    expect(letterAct(press("b"))).toBe("blank");
    expect(letterAct(press("B", { shiftKey: true }))).toBe("blank");
    expect(letterAct(press("."))).toBe("blank");
    expect(letterAct(press(",", { code: "NumpadDecimal" }))).toBe("blank");
  });

  it("finds the letters on keyboards that write another script", () => {
    expect(letterAct(press("ش", { code: "KeyA" }))).toBeNull();
    expect(letterAct(press("خ", { code: "KeyO" }))).toBe("overview");
    expect(letterAct(press("щ", { code: "KeyO" }))).toBe("overview");
  });

  it("follows the letter that a Latin keyboard writes, not the place of its key", () => {
    expect(letterAct(press("b", { code: "KeyN" }))).toBe("blank");
    expect(letterAct(press("n", { code: "KeyB" }))).toBeNull();
  });

  it("leaves keys with Ctrl, Alt or the command key to the browser", () => {
    for (const held of ["ctrlKey", "metaKey", "altKey"] as const) {
      expect(letterAct(press("f", { [held]: true }))).toBeNull();
      expect(digitOf(press("5", { [held]: true }))).toBeNull();
    }
  });

  it("reads digits from the number block, from French keyboards and in Arabic", () => {
    expect(digitOf(press("7", { code: "Numpad7" }))).toBe("7");
    expect(digitOf(press("é", { code: "Digit2" }))).toBe("2");
    expect(digitOf(press("٣", { code: "Digit3" }))).toBe("3");
    expect(digitOf(press("!", { code: "Digit1", shiftKey: true }))).toBeNull();
  });
});
