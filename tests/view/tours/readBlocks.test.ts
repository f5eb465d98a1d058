/** Paragraphs and lists out of Markdown: what is kept, what is put together, and what is told. */
import { describe, expect, it } from "vitest";
import type { TourBlock, TourInline } from "../../../src/model/tour.ts";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";
import { parseBlocks, parseTour } from "../../../src/view/tours/parseTour.ts";
import { known } from "../known.ts";

const text = (words: string): TourInline => ({ kind: "text", text: words });
const emphasis = (words: string): TourInline => ({ kind: "emphasis", text: words });
const row = (id: string): TourInline => ({ kind: "row", id });
const paragraph = (...parts: readonly TourInline[]): TourBlock => ({ kind: "paragraph", parts });

const HEAD = ["---", "title: T", "language: en", "author: A", "summary: S", "---"];
/** The caption stands from the eleventh line on. */
function captionOf(...lines: readonly string[]) {
  const { tour, faults } = parseTour([...HEAD, "", "## H", "view:", "", ...lines].join("\n"), "test", known);
  return {
    caption: tour?.steps[0]?.caption,
    told: faults.map(({ line, column, what }) => [`${line}:${column}`, "markup" in what ? what.markup : what.kind]),
  };
}

describe("markup that a tour does not know is told where it stands, and shown as text:", () => {
  it.each<[string, readonly string[], string, readonly TourBlock[]]>([
    ["quote", ["Said:", "", "> So *much*."], "13:1", [paragraph(text("Said:")), quoted()]],
    ["heading", ["#### A *part*"], "11:1", [paragraph(text("A "), emphasis("part"))]],
    ["code", ["```js", "a [^r]", "```"], "11:1", [paragraph(text("```js a "), row("r"), text(" ```"))]],
    ["code", ["Type `a [^r]`."], "11:6", [paragraph(text("Type a "), row("r"), text("."))]],
    ["image", ["See ![a map [^r]](x.png)."], "11:5", [paragraph(text("See a map "), row("r"), text("."))]],
    ["link", ["See [the *map*](x)."], "11:5", [paragraph(text("See the "), emphasis("map"), text("."))]],
    ["html", ["A <b>"], "11:3", [paragraph(text("A <b>"))]],
    ["html", ["<div>[^r]</div>"], "11:1", [paragraph(text("<div>"), row("r"), text("</div>"))]],
    ["html", ["[a]: https://example.org"], "11:1", [paragraph(text("[a]: https://example.org"))]],
  ])("%s in %j", (markup, lines, at, caption) => {
    expect(captionOf(...lines)).toEqual({ caption, told: [[at, markup]] });
  });

  function quoted(): TourBlock {
    return paragraph(text("So "), emphasis("much"), text("."));
  }
});

describe("a text out of Markdown", () => {
  it("keeps nothing of a line across, nor of a picture without words", () => {
    expect(captionOf("One.", "", "***", "", "Two.")).toEqual({
      caption: [paragraph(text("One.")), paragraph(text("Two."))],
      told: [],
    });
    expect(parseBlocks("![](x.png)")).toEqual([]);
  });

  it.each([
    ["one line from the next", "One\ntwo"],
    ["a break of a line", "One  \ntwo"],
    ["many blanks", "One    two"],
    ["blanks where two runs meet", "One ![ two](x)"],
    ["blanks at its ends", "&#32;One two&#32;"],
  ])("has one blank for %s", (_what, markdown) => {
    expect(parseBlocks(markdown)).toEqual([paragraph(text("One two"))]);
  });

  it("may hold breaks of lines, which are nothing to tell of", () => {
    expect(captionOf("One\\", "two  ", "three")).toEqual({ caption: [paragraph(text("One two three"))], told: [] });
  });

  it("keeps rows side by side and at its ends, with no empty run between them", () => {
    expect(parseBlocks("[^a][^a] [^b]")).toEqual([paragraph(row("a"), row("a"), text(" "), row("b"))]);
    expect(parseBlocks("&#32;[^a]&#32;")).toEqual([paragraph(row("a"))]);
    expect(parseBlocks("[^a] then [^b]")).toEqual([paragraph(row("a"), text(" then "), row("b"))]);
  });

  it("takes two stars for emphasis too, and leaves the rows inside it and its blanks outside", () => {
    expect(parseBlocks("**All** *said [^a] so*")).toEqual([
      paragraph(emphasis("All"), text(" "), emphasis("said"), text(" "), row("a"), text(" "), emphasis("so")),
    ]);
  });

  it("makes one run of emphasis inside emphasis, or beside it", () => {
    expect(parseBlocks("*a**b**c*")).toEqual([paragraph(emphasis("abc"))]);
    expect(parseBlocks("*a*![](x)*b*")).toEqual([paragraph(emphasis("ab"))]);
  });

  it("puts lists in lists into one list, each item once and in its place", () => {
    const items = ["One", "Two", "Three", "Four"].map((words) => [text(words)]);
    expect(parseBlocks("- One\n  - Two\n    - Three\n- Four")).toEqual([{ kind: "list", items }]);
    expect(parseBlocks("-\n  - Two")).toEqual([{ kind: "list", items: [[text("Two")]] }]);
  });

  it("puts the paragraphs of an item into one run", () => {
    expect(parseBlocks("- One.\n\n  Two.")).toEqual([{ kind: "list", items: [[text("One. Two.")]] }]);
  });

  it("is read as far as a file may be long", () => {
    const [read] = parseBlocks("x".repeat(TOUR_LIMITS.file + 1));
    expect(read).toEqual(paragraph(text("x".repeat(TOUR_LIMITS.file))));
  });
});
