import { describe, expect, it } from "vitest";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";
import { overloadedLine } from "../../../src/view/tours/markupLoad.ts";
import { readAmount, readNamedLine } from "../../../src/view/tours/frontMatter.ts";
import { parseTour } from "../../../src/view/tours/parseTour.ts";
import { known } from "../known.ts";

interface Parts {
  readonly title?: string;
  readonly author?: string;
  readonly summary?: string;
  readonly heading?: string;
  readonly caption?: string;
  readonly notes?: string;
  readonly views?: number;
}

function kindsOf({
  title = "T",
  author = "A",
  summary = "S",
  heading = "H",
  caption = "C.",
  notes = "N.",
  views = 1,
}: Parts): string[] {
  const head = ["---", `title: ${title}`, "language: en", `author: ${author}`, `summary: ${summary}`, "---", ""];
  const view = [`## ${heading}`, "", "view:", "", caption, "", "### Notes", "", notes, ""];
  const text = [...head, ...Array.from({ length: views }, () => view).flat()].join("\n");
  return parseTour(text, "test", known).faults.map(({ what }) => what.kind);
}

describe("a tour as large as it may be", () => {
  const letters = (count: number): string => "x".repeat(count);

  it.each<[string, (count: number) => Parts, number, string]>([
    ["title", (count) => ({ title: letters(count) }), TOUR_LIMITS.title, "fieldTooLong"],
    ["author", (count) => ({ author: letters(count) }), TOUR_LIMITS.author, "fieldTooLong"],
    ["summary", (count) => ({ summary: letters(count) }), TOUR_LIMITS.summary, "fieldTooLong"],
    ["heading", (count) => ({ heading: letters(count) }), TOUR_LIMITS.heading, "headingTooLong"],
    ["caption", (count) => ({ caption: letters(count) }), TOUR_LIMITS.caption, "captionTooLong"],
    ["notes", (count) => ({ notes: letters(count) }), TOUR_LIMITS.notes, "notesTooLong"],
    ["number of views", (views) => ({ views }), TOUR_LIMITS.views, "tooManyViews"],
  ])("has no fault in its %s, and one more is told", (_what, partsOf, most, kind) => {
    expect(kindsOf(partsOf(most))).toEqual([]);
    expect(kindsOf(partsOf(most + 1))).toEqual([kind]);
  });

  it("is read to the last letter of its file, and not a letter further", () => {
    const head = "---\ntitle: T\nlanguage: en\nauthor: A\nsummary: S\n---\n\n## H\n\nview:\n\n### Notes\n\n";
    const kinds = (count: number): string[] =>
      parseTour(head + letters(count - head.length), "test", known).faults.map(({ what }) => what.kind);
    expect(kinds(TOUR_LIMITS.file)).toEqual(["notesTooLong"]);
    expect(kinds(TOUR_LIMITS.file + 1)).toEqual(["fileTooLong"]);
  });
});

describe("the markup of a text", () => {
  const filled = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

  it.each<[string, readonly string[], readonly string[], number]>([
    ["marks in one block", ["*".repeat(600), "_".repeat(400)], ["*".repeat(600), "_".repeat(401)], 2],
    [
      "marks in all",
      filled(30, "a`".repeat(1000)).flatMap((line) => [line, ""]),
      [...filled(30, "a`".repeat(1000)).flatMap((line) => [line, ""]), "a [b"],
      61,
    ],
    ["lines", filled(20_000, "a"), filled(20_001, "a"), 20_001],
    [
      "items",
      filled(3000, "1. a").flatMap((line) => [line, ""]),
      filled(3001, "> a").flatMap((line) => [line, ""]),
      6001,
    ],
    ["lists in lists", ["- ".repeat(6)], ["a", "- + * 1. 2) > > a"], 2],
    ["blanks at the head of a line", [`${" ".repeat(24)}a`], [`${" ".repeat(25)}a`], 1],
  ])("may hold so many %s and no more", (_what, most, more, line) => {
    expect(overloadedLine(most)).toBeNull();
    expect(overloadedLine(more)).toBe(line);
  });

  it("is counted block by block, and not at all in blank lines", () => {
    expect(overloadedLine(["*".repeat(1000), "  ", "*".repeat(1000)])).toBeNull();
    expect(overloadedLine([" ".repeat(400)])).toBeNull();
  });

  it("is none in words that hold hyphens and full stops", () => {
    expect(overloadedLine(["-1 -2 -3 -4 -5 -6 -7 degrees", "1.5 2.5 3.5"])).toBeNull();
  });
});

describe("an amount of time", () => {
  it.each([
    ["600", 600],
    ["0.01", 0.01],
    ["12.5", 12.5],
    ["601", null],
    ["0", null],
    ["0.00", null],
    ["-1", null],
    ["1.234", null],
    ["12345", null],
    ["1e2", null],
    ["5 minutes", null],
    ["about 5", null],
    ["", null],
  ])("of %j is %j", (text, amount) => {
    expect(readAmount(text, 600)).toBe(amount);
  });
});

interface NamedPlace {
  readonly name: string;
  readonly value: string;
  readonly column: number;
}

describe("a line with a name", () => {
  it.each<[string, NamedPlace]>([
    ["title: A talk", { name: "title", value: "A talk", column: 8 }],
    ["  Title :  A: talk  ", { name: "title", value: "A: talk", column: 12 }],
    ['title: "A talk"', { name: "title", value: "A talk", column: 8 }],
    ["title: 'A talk'", { name: "title", value: "A talk", column: 8 }],
    ["title: \"A talk'", { name: "title", value: "\"A talk'", column: 8 }],
    ...['say "yes"', '"yes" they say', "say 'yes'", "'yes' they say"].map((value): [string, NamedPlace] => [
      `title: ${value}`,
      { name: "title", value, column: 8 },
    ]),
    ["translation-of: a-b", { name: "translation-of", value: "a-b", column: 17 }],
    ["title:", { name: "title", value: "", column: 7 }],
    ["a title: no", { name: "", value: "", column: 9 }],
    ["1title: no", { name: "", value: "", column: 8 }],
    ["no name", { name: "", value: "", column: 1 }],
  ])("%j has its name, its value and the place of it", (line, expected) => {
    expect(readNamedLine(line)).toEqual(expected);
  });
});
