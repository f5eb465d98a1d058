import { describe, expect, it } from "vitest";
import { isTooLong, OWN_SIZE, PRESETS, presetOf, readSide } from "../../../src/ui/export/sizes.ts";

describe("the side of a picture", () => {
  it.each([
    ["400", 400],
    ["6000", 6000],
    [" 1200 ", 1200],
    ["0800", 800],
  ])("is read from “%s”", (text, px) => {
    expect(readSide(text)).toBe(px);
  });

  it.each(["", " ", "399", "6001", "-800", "800.5", "8e2", "0x320", "eight hundred", "1 200", "99999999999999999999"])(
    "is not read from “%s”",
    (text) => {
      expect(readSide(text)).toBeNull();
    },
  );
});

describe("the proportion of a picture", () => {
  it("is too long where one side is more than three times as long as the other", () => {
    for (const [widthPx, heightPx] of [
      [1201, 400],
      [400, 6000],
    ] as const)
      expect(isTooLong({ widthPx, heightPx })).toBe(true);
    for (const size of [...PRESETS, { widthPx: 1200, heightPx: 400 }, { widthPx: 400, heightPx: 1200 }])
      expect(isTooLong(size)).toBe(false);
  });
});

describe("a preset", () => {
  it("is found by its size, and has one that may be written by hand", () => {
    for (const { id, widthPx, heightPx } of PRESETS) {
      expect(presetOf({ widthPx, heightPx })).toBe(id);
      expect(readSide(String(widthPx))).toBe(widthPx);
      expect(readSide(String(heightPx))).toBe(heightPx);
    }
  });

  it("has no other size", () => {
    expect(presetOf({ widthPx: 800, heightPx: 1200 })).toBe(OWN_SIZE);
  });
});
