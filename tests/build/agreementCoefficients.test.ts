import { describe, expect, it } from "vitest";
import { nominalAlpha, ordinalAlpha } from "../../build/agreement/alpha.ts";
import { cohensKappa, shareOfSame, type ValuePair } from "../../build/agreement/kappa.ts";

/** Pairs of values from a table of counts: rows the first reader's values, columns the second's. */
function pairsOfTable(counts: readonly (readonly number[])[]): ValuePair[] {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) =>
      Array.from({ length: count }, (): ValuePair => [`value ${first}`, `value ${second}`]),
    ),
  );
}

/** Units from one line a reader; a dot is a unit that the reader left out. */
function unitsOf(...lines: readonly string[]): string[][] {
  const readers = lines.map((line) => line.split(" "));
  return readers[0]!.map((_, unit) => readers.map((values) => values[unit]!).filter((value) => value !== "."));
}

// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): the examples of sections A, B and C.
const binary = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
const twoReaders = unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d");
const fourReaders = unitsOf(
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
);

describe("Cohen's kappa", () => {
  // J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), 213–220, table 1, who gives the unweighted kappa too.
  it("gives .492 for the 200 cases and two judges of Cohen (1968), table 1", () => {
    const pairs = pairsOfTable([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]);
    expect(shareOfSame(pairs)).toBeCloseTo(0.7, 10);
    expect(cohensKappa(pairs)).toBeCloseTo(0.492, 3);
  });

  it("gives 0.68 for the 100 diagnoses of Fleiss, Levin and Paik (2003), table 18.1", () => {
    const pairs = pairsOfTable([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ]);
    expect(cohensKappa(pairs)).toBeCloseTo(0.68, 2);
  });

  it("is 1 when readers always agree and 0 when they agree as often as chance would", () => {
    expect(cohensKappa(pairsOfTable([[3, 0], [0, 7]]))).toBe(1); // prettier-ignore
    expect(cohensKappa(pairsOfTable([[4, 4], [4, 4]]))).toBe(0); // prettier-ignore
  });

  it("is undefined, not 1, when both readers use one value only or compare nothing", () => {
    expect(cohensKappa(pairsOfTable([[9]]))).toBeNull();
    expect(cohensKappa([])).toBeNull();
  });
});

describe("Krippendorff's alpha", () => {
  it("gives .095 and .692 for two readers, as Krippendorff works out by hand", () => {
    expect(nominalAlpha(binary)).toBeCloseTo(0.095, 3);
    expect(nominalAlpha(twoReaders)).toBeCloseTo(0.692, 3);
  });

  it("gives .743 for four readers with gaps, and .815 when their values have an order", () => {
    expect(nominalAlpha(fourReaders)).toBeCloseTo(0.743, 3);
    expect(ordinalAlpha(fourReaders, ["1", "2", "3", "4", "5"])).toBeCloseTo(0.815, 3);
  });

  it("does not change when a scale holds values that nobody used", () => {
    expect(ordinalAlpha(fourReaders, ["0", "1", "2", "2.5", "3", "4", "5", "6"])).toBeCloseTo(0.815, 3);
  });

  it("is undefined where nothing varies or nothing can be paired", () => {
    expect(nominalAlpha(unitsOf("a a a", "a a a"))).toBeNull();
    expect(nominalAlpha(unitsOf("a b .", ". . c"))).toBeNull();
  });

  it("refuses a value that is not on the scale", () => {
    expect(() => ordinalAlpha([["low", "tall"]], ["low", "high"])).toThrow('"tall" is not on the scale low, high.');
  });
});
