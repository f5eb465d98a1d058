import { describe, expect, it } from "vitest";
import { ADVANCES } from "../../../../src/draw/svg/labels/advances.ts";
import { widthEm } from "../../../../src/draw/svg/labels/measure.ts";

describe("the width of a text", () => {
  // As Chromium measures it with the typeface loaded and kerning off.
  it("is the sum of its letters' advances in the typeface", () => {
    expect(widthEm("A", "regular")).toBeCloseTo(0.543, 3);
    expect(widthEm(" ", "regular")).toBeCloseTo(0.2, 3);
    expect(widthEm("0123456789", "regular")).toBeCloseTo(4.97, 3);
    expect(widthEm("Mediterranean", "regular")).toBeCloseTo(6.15, 2);
    expect(widthEm("BOSNIA AND", "regular")).toBeCloseTo(5.244, 2);
  });

  it("adds the spacing after each letter", () => {
    expect(widthEm("AAA", "regular", 0.1)).toBeCloseTo(3 * 0.643, 3);
  });

  it("is greater in semibold and smaller in italics", () => {
    const name = "Mediterranean";
    expect(widthEm(name, "semibold")).toBeGreaterThan(widthEm(name, "regular"));
    expect(widthEm(name, "italic")).toBeLessThan(widthEm(name, "regular"));
  });

  it.each(["regular", "semibold", "italic"] as const)("knows all that names in Latin letters need, in %s", (face) => {
    const letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÄÖÜäöüßéèçñøåŁłŠšČčĆćĐđŽžİıŞşĞğ’“”–—*().,";
    const widths = Array.from(letters, (letter) => widthEm(letter, face));
    expect(Math.min(...widths)).toBeGreaterThan(0.2);
    expect(Math.max(...widths)).toBeLessThan(1);
    expect(widths.filter((width) => width === 0.56).length).toBeLessThan(4);
  });

  it("takes a mean for letters of other typefaces, and nothing for the marks over them", () => {
    expect(widthEm("შავი", "regular")).toBeCloseTo(4 * 0.56, 3);
    expect(widthEm("e\u0301", "regular")).toBeCloseTo(widthEm("e", "regular"), 3);
  });

  it("knows that letters of Arabic are narrower where they join the next, as their typeface draws them", () => {
    const apart = Array.from("ليبيا").reduce((sum, letter) => sum + widthEm(letter, "regular"), 0);
    expect(widthEm("ليبيا", "regular")).toBeLessThan(apart);
    // As a browser measures IBM Plex Sans Arabic: 1.58 em in its semibold.
    expect(widthEm("ليبيا", "semibold")).toBeCloseTo(1.58, 1);
    expect(widthEm("دار", "regular")).toBeCloseTo(
      widthEm("د", "regular") + widthEm("ا", "regular") + widthEm("ر", "regular"),
      3,
    );
  });

  it("comes from a table of a few kilobytes", () => {
    expect(Object.values(ADVANCES).join("").length).toBeLessThan(3000);
  });
});
