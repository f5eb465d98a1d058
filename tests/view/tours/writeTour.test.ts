/** The Markdown that is written, letter for letter where a person reads it, and read again where signs are in the way. */
import { describe, expect, it } from "vitest";
import type { Tour, TourBlock, TourInline, TourStep } from "../../../src/model/tour.ts";
import { newTour } from "../../../src/view/tours/editTour.ts";
import { parseBlocks, parseTour } from "../../../src/view/tours/parseTour.ts";
import { writeBlocks, writeTour } from "../../../src/view/tours/writeTour.ts";
import { known } from "../known.ts";

const text = (words: string): TourInline => ({ kind: "text", text: words });
const emphasis = (words: string): TourInline => ({ kind: "emphasis", text: words });
const row = (id: string): TourInline => ({ kind: "row", id });
const paragraph = (...parts: readonly TourInline[]): TourBlock => ({ kind: "paragraph", parts });
const list = (...items: readonly string[]): TourBlock => ({ kind: "list", items: items.map((words) => [text(words)]) });

const STEP: TourStep = { heading: "One", view: "", seconds: null, caption: [], notes: [] };
const TOUR: Tour = {
  ...newTour("test", "en"),
  title: "A talk",
  author: "Somebody",
  summary: "What came of it.",
  steps: [STEP],
};

describe("the file of a tour", () => {
  it("holds what the tour says, and no line for what it does not", () => {
    const first: TourStep = {
      heading: "The first",
      view: "stop=2017-06",
      seconds: 45,
      caption: [paragraph(text("Money. "), row("a"))],
      notes: [list("Wait.", "Go on.")],
    };
    const whole: Tour = { ...TOUR, translationOf: "two-routes", minutes: 12.5, steps: [first, STEP] };
    const head = ["---", "title: A talk", "language: en"];
    expect(writeTour(whole)).toBe(
      [
        ...[...head, "translation-of: two-routes", "author: Somebody", "summary: What came of it.", "minutes: 12.5"],
        ...["---", "", "## The first", "", "view: stop=2017-06", "seconds: 45", "", "Money. [^a]"],
        ...["", "### Notes", "", "- Wait.", "- Go on.", "", "## One", "", "view:", ""],
      ].join("\n"),
    );
    expect(parseTour(writeTour(whole), "test", known)).toEqual({ tour: whole, faults: [] });
    expect(writeTour(TOUR)).toBe(
      [...head, "author: Somebody", "summary: What came of it.", "---", "", "## One", "", "view:", ""].join("\n"),
    );
  });

  it("can hold a tour in the making", () => {
    const steps = [{ ...STEP, heading: "" }];
    expect(writeTour({ ...newTour("test", "en"), steps })).toBe("---\nlanguage: en\n---\n\n##\n\nview:\n");
  });

  it.each([
    ["what is typed in several lines", "  A\n  talk ", "title: A talk"],
    ["quotation marks around the whole", '"A talk"', 'title: ""A talk""'],
    ["apostrophes around the whole", "'A talk'", "title: \"'A talk'\""],
    ["quotation marks at its end alone", 'He said "yes"', 'title: He said "yes"'],
    ["quotation marks at its beginning alone", '"Yes" they said', 'title: "Yes" they said'],
  ])("keeps a title with %s in one line", (_what, title, line) => {
    expect(writeTour({ ...TOUR, title }).split("\n")[1]).toBe(line);
  });

  it.each([
    ["#", "## \\#"],
    ["In C #", "## In C \\#"],
    ["In C ##", "## In C \\##"],
    ["In C# and F#", "## In C# and F#"],
    ["# 1 of three", "## # 1 of three"],
  ])("writes a heading of the signs %j so that none is its frame", (heading, line) => {
    const written = writeTour({ ...TOUR, steps: [{ ...STEP, heading }] });
    expect(written.split("\n")).toContain(line);
    expect(parseTour(written, "test", known).tour?.steps[0]?.heading).toBe(heading);
  });
});

describe("a text as Markdown", () => {
  it("marks lists by hyphens, and by stars where two would become one", () => {
    expect(writeBlocks([list("a"), list("b", "c"), list("d"), paragraph(text("e")), list("f")])).toBe(
      "- a\n\n* b\n* c\n\n- d\n\ne\n\n- f",
    );
    expect(writeBlocks([list("a"), paragraph(text("b")), list("c")])).toBe("- a\n\nb\n\n- c");
  });

  it.each([
    ["# one", "\\# one"],
    ["- one", "\\- one"],
    ["> one", "\\> one"],
    ["1. one", "1\\. one"],
    ["2017) one", "2017\\) one"],
  ])("that begins with the signs of something else, %j, is a paragraph all the same", (words, written) => {
    expect(writeBlocks([paragraph(text(words))])).toBe(written);
    expect(parseBlocks(written)).toEqual([paragraph(text(words))]);
  });

  it("is otherwise left as it is", () => {
    for (const words of ["C# - or 1. (so): = it", "(So.)", "Paid in 2017. Then 3.", ": so", "Art. 1) and a-b"])
      expect(writeBlocks([paragraph(text(words))])).toBe(words);
  });

  it("stays in its line, wherever it came from", () => {
    expect(writeBlocks([paragraph(text("a\n\n## b"))])).toBe("a ## b");
    expect(writeBlocks([paragraph(text(" \n## b"))])).toBe(" \\## b");
    expect(writeBlocks([paragraph(text("  1. b"))])).toBe(" 1\\. b");
  });

  it("names a row before brackets and colons, which would make a link of it", () => {
    expect(writeBlocks([paragraph(row("a"), text("(so) (or so)"))])).toBe("[^a]\\(so) (or so)");
    expect(writeBlocks([paragraph(row("a"), text(": so"))])).toBe("[^a]\\: so");
    expect(writeBlocks([paragraph(row("a"), text(" (so)"))])).toBe("[^a] (so)");
  });
});

describe("emphasis as Markdown", () => {
  it.each<[string, readonly TourInline[], string]>([
    ["a word", [text("a "), emphasis("b"), text(" c")], "a *b* c"],
    ["a part of a word", [text("a"), emphasis("b"), text("c")], "a*b*c"],
    ["a quotation behind a letter", [text("a"), emphasis("“b”"), text(" c")], "&#97;*“b”* c"],
    ["a quotation before a letter", [text("a "), emphasis("“b”"), text("c")], "a *“b”*&#99;"],
    ["a quotation behind a blank", [text("a "), emphasis("“b”")], "a *“b”*"],
    ["a sum behind an emoji", [text("😀"), emphasis("€5")], "&#128512;*€5*"],
    ["words with a mark inside", [text("a"), emphasis("b, c"), text("d")], "a*b, c*d"],
    ["words behind a row", [row("a"), emphasis("b"), text(" c")], "[^a]*b* c"],
  ])("stays upon %s", (_what, parts, written) => {
    expect(writeBlocks([paragraph(...parts)])).toBe(written);
    expect(parseBlocks(written)).toEqual([paragraph(...parts)]);
  });

  it("holds no blanks at its ends, and is none upon blanks alone", () => {
    expect(writeBlocks([paragraph(text("a"), emphasis(" “b” "), text("c"))])).toBe("a *“b”* c");
    expect(writeBlocks([paragraph(text("a"), emphasis(" “b”"))])).toBe("a *“b”*");
    expect(writeBlocks([paragraph(text("a"), emphasis(" "), text("b"))])).toBe("a b");
  });
});
