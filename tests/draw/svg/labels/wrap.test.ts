import { describe, expect, it } from "vitest";
import { wrapped } from "../../../../src/draw/svg/labels/wrap.ts";

const lines = (text: string, width: number): string[] => wrapped(text, width, (line) => line.length);

describe("the lines of a name", () => {
  it("are one where the name fits", () => {
    expect(lines("Niger", 10)).toEqual(["Niger"]);
    expect(lines("South Sudan", 11)).toEqual(["South Sudan"]);
  });

  it("are about as long as one another", () => {
    expect(lines("Bosnia and Herzegovina", 14)).toEqual(["Bosnia and", "Herzegovina"]);
    expect(lines("East Africa and the Horn of Africa", 18)).toEqual(["East Africa and", "the Horn of Africa"]);
    expect(lines("Atlantic and Western Mediterranean", 15)).toHaveLength(3);
  });

  it("break no word, however long it is", () => {
    expect(lines("Turkmenistan", 4)).toEqual(["Turkmenistan"]);
    expect(lines("Democratic Republic", 4)).toEqual(["Democratic", "Republic"]);
  });

  it("may break after a hyphen, which stays", () => {
    expect(lines("Guinea-Bissau", 8)).toEqual(["Guinea-", "Bissau"]);
  });

  it("are never empty and lose no letter", () => {
    for (const width of [1, 3, 7, 12, 30]) {
      const broken = lines("The United Republic of Somewhere – North", width);
      expect(broken.every((line) => line.trim() !== "")).toBe(true);
      expect(broken.join(" ").replaceAll(/\s+/g, " ")).toBe("The United Republic of Somewhere – North");
    }
  });
});
