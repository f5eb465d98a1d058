import { describe, expect, it } from "vitest";
import { english } from "../../src/words/en/index.ts";
import { QUALIFIERS } from "../../src/model/vocabulary.ts";
import { realIndex } from "../support/realData.ts";

const { count, euros, numberWord, qualified } = english.amounts;
const THIN = "\u202f";

/** Reads an amount back from its words in whole euros, by digits and not by floating point. */
function readBack(text: string): bigint {
  const [, digits = "", fraction = "", unit = ""] =
    /^€([\d\u202f]+)(?:\.(\d+))?(?: (million|billion))?$/.exec(text) ?? [];
  const zeros = { million: 6, billion: 9 }[unit] ?? 0;
  return BigInt(digits.replaceAll(THIN, "") + fraction.padEnd(zeros, "0"));
}

describe("an amount in words", () => {
  it.each([
    [0, "€0"],
    [1, "€1"],
    [999, "€999"],
    [4500, "€4500"],
    [12_000, `€12${THIN}000`],
    [999_999, `€999${THIN}999`],
    [1_000_000, "€1 million"],
    [1_750_000, "€1.75 million"],
    [67_000_000, "€67 million"],
    [231_900_000, "€231.9 million"],
    [1_000_000_000, "€1 billion"],
    [2_850_000_000, "€2.85 billion"],
    [20_000_000_000, "€20 billion"],
  ])("%d is %s", (amount, text) => {
    expect(euros(amount)).toBe(text);
  });

  it("is exact to the euro, whatever the amount", () => {
    const near = [1, 10, 999, 1e3, 12_345, 1e6, 1e9, 2_850_000_000, 1e11].flatMap((base) =>
      [-1, 0, 1, 7, 49, 500, 123_456].map((shift) => Math.max(0, base + shift)),
    );
    for (const amount of near) expect(readBack(euros(amount)), String(amount)).toBe(BigInt(amount));
  });

  it("is exact for every amount of the dataset", () => {
    const amounts = realIndex.dataset.facts.flatMap((fact) =>
      fact.table === "funding" && fact.amountEur !== null ? [fact.amountEur] : [],
    );
    expect(amounts.length).toBeGreaterThan(50);
    for (const amount of amounts) expect(readBack(euros(amount))).toBe(BigInt(amount));
  });
});

describe("a count in words", () => {
  it.each([
    [0, "0"],
    [7, "7"],
    [2640, "2640"],
    [12_000, `12${THIN}000`],
    [1_234_567, `1${THIN}234${THIN}567`],
    [26.5, "26.5"],
    [12_345.678, `12${THIN}345.678`],
  ])("%d is %s", (value, text) => {
    expect(count(value)).toBe(text);
  });
});

describe("a qualifier", () => {
  it("stays with its figure", () => {
    for (const qualifier of QUALIFIERS.filter((word) => word !== "exactly")) {
      expect(qualified(qualifier, "€5 million")).toBe(`${qualifier} €5 million`);
    }
  });

  it("is not written for exact and for unqualified figures", () => {
    expect(qualified("exactly", "€5 million")).toBe("€5 million");
    expect(qualified(null, "€5 million")).toBe("€5 million");
  });
});

describe("a small count in running text", () => {
  it("is a word up to ten and digits after", () => {
    expect([0, 1, 5, 10, 11].map(numberWord)).toEqual(["no", "one", "five", "ten", "11"]);
  });
});
