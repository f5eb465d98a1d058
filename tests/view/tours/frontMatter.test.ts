import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/view/tours/frontMatter.ts";

const WHOLE = ["title: T", "language: en", "author: A", "summary: S"];
const read = (...lines: string[]): ReturnType<typeof readFrontMatter> => readFrontMatter(["---", ...lines, "---", "x"]);

/** What is wrong with one more line behind a whole head, which stands in the sixth line. */
const faultsOf = (line: string): unknown => read(...WHOLE, line).faults;

describe("the head of a tour", () => {
  it("is read to its end, blank lines among them, and counts its lines", () => {
    expect(read("", ...WHOLE, "   ", "minutes: 5")).toEqual({
      fields: { title: "T", language: "en", author: "A", summary: "S", minutes: "5" },
      lineCount: 9,
      faults: [],
    });
  });

  it("is missing where the first line is no fence, and open where no other is", () => {
    const nothing = { fields: {}, lineCount: 0, faults: [{ line: 1, column: 1, what: { kind: "noFrontMatter" } }] };
    expect(readFrontMatter([])).toEqual(nothing);
    expect(readFrontMatter(["title: T", "---", "---"])).toEqual(nothing);
    expect(readFrontMatter(["---", ...WHOLE])).toEqual({
      fields: {},
      lineCount: 5,
      faults: [{ line: 1, column: 1, what: { kind: "openFrontMatter" } }],
    });
  });

  it("tells a line that is none of its fields by its first forty letters", () => {
    const what = { kind: "fieldNotRead", field: "x".repeat(40) };
    expect(faultsOf(`  ${"x".repeat(41)} `)).toEqual([{ line: 6, column: 1, what }]);
    expect(faultsOf("flavour: sweet")).toEqual([
      { line: 6, column: 1, what: { kind: "fieldUnknown", field: "flavour" } },
    ]);
  });

  it("takes the first of a field that stands twice, and tells the other", () => {
    const { fields, faults } = read(...WHOLE, "title: another");
    expect(fields.title).toBe("T");
    expect(faults).toEqual([{ line: 6, column: 1, what: { kind: "fieldTwice", field: "title" } }]);
  });

  it("shows where a name of another tour, a time or a language begins that is none", () => {
    expect(faultsOf("translation-of: ../x")).toEqual([{ line: 6, column: 17, what: { kind: "translationOf" } }]);
    expect(faultsOf("translation-of: two-sea-routes")).toEqual([]);
    expect(faultsOf("minutes: soon")).toEqual([{ line: 6, column: 10, what: { kind: "minutes" } }]);
    expect(read(...WHOLE.with(1, "language: English!")).faults).toEqual([
      { line: 3, column: 11, what: { kind: "language" } },
    ]);
  });

  it("tells each field that it needs and that is not there or empty, and lets the others be empty", () => {
    expect(read("author:", "minutes:", "translation-of:").faults).toEqual(
      ["title", "language", "author", "summary"].map((field) => ({
        line: 1,
        column: 1,
        what: { kind: "fieldMissing", field },
      })),
    );
  });
});
