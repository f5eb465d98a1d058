import { describe, expect, it } from "vitest";
import type { Tour } from "../../../src/model/tour.ts";
import { plainText, rowsNamed, rowsOfStep } from "../../../src/view/tours/blocks.ts";
import { parseBlocks, parseTour } from "../../../src/view/tours/parseTour.ts";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";
import { writeBlocks, writeTour } from "../../../src/view/tours/writeTour.ts";

const KNOWN = { stops: ["2017-06", "2023-12"], partners: ["TUN", "NER"] };
const HEAD = [
  "---",
  "title: Announced: not paid",
  "language: en",
  "author: Somebody",
  "summary: What came of it.",
  "minutes: 12.5",
  "---",
  "",
];
const VIEW = [
  "## Tunisia",
  "",
  "view: stop=2017-06&partner=TUN",
  "seconds: 45",
  "",
  "Money was *promised*. [^2017-06-a]",
  "",
];

function read(...lines: string[]) {
  return parseTour(lines.join("\n"), "test", KNOWN);
}

function tourOf(...lines: string[]): Tour {
  const { tour, faults } = read(...lines);
  if (tour === null) throw new Error(JSON.stringify(faults));
  return tour;
}

function faultsOf(...lines: string[]) {
  return read(...lines).faults.map(({ line, column, what }) => ({ at: `${line}:${column}`, ...what }));
}

describe("a tour out of Markdown", () => {
  it("reads front matter, views, captions, notes and the rows that they name", () => {
    const tour = tourOf(
      ...HEAD,
      ...VIEW,
      "### Notes",
      "",
      "Ask the room. [^2017-06-b]",
      "",
      "- Wait.",
      "- Go on. [^2017-06-a]",
    );
    expect(tour).toMatchObject({ title: "Announced: not paid", language: "en", translationOf: null, minutes: 12.5 });
    const [step] = tour.steps;
    expect(step).toMatchObject({ heading: "Tunisia", view: "stop=2017-06&partner=TUN", seconds: 45 });
    expect(step?.caption).toEqual([
      {
        kind: "paragraph",
        parts: [
          { kind: "text", text: "Money was " },
          { kind: "emphasis", text: "promised" },
          { kind: "text", text: ". " },
          { kind: "row", id: "2017-06-a" },
        ],
      },
    ]);
    expect(plainText(step?.notes ?? [])).toBe("Ask the room.\nWait.\nGo on.");
    expect(step && rowsOfStep(step)).toEqual(["2017-06-a", "2017-06-b"]);
  });

  it("reads files with a byte order mark and the line ends of every system", () => {
    const text = [...HEAD, ...VIEW].join("\n");
    const expected = parseTour(text, "test", KNOWN);
    expect(expected.faults).toEqual([]);
    for (const other of [text.replace(/\n/g, "\r\n"), text.replace(/\n/g, "\r"), `\ufeff${text}`])
      expect(parseTour(other, "test", KNOWN)).toEqual(expected);
  });

  it("names the line and the column of what is wrong in the words of a view", () => {
    expect(faultsOf(...HEAD, "## One", "", "view: stop=2018-01&tour=x&colour=red", "", "Text.")).toEqual([
      { at: "11:7", kind: "wordNotHere", name: "tour" },
      {
        at: "11:7",
        kind: "view",
        notice: { name: "stop", value: "2018-01", fault: { kind: "choice", of: "stop", values: KNOWN.stops } },
      },
      { at: "11:7", kind: "wordNotHere", name: "colour" },
    ]);
  });

  it("keeps out of a view what belongs to the tour or to its reader", () => {
    const { tour } = read(...HEAD, "## One", "", "view: ?tour=evil&stop=2017-06&lang=fr&panel=about&theme=dark", "");
    expect(tour?.steps[0]?.view).toBe("stop=2017-06");
  });

  it.each([
    ["no front matter", ["## One"], { at: "1:1", kind: "noFrontMatter" }],
    ["front matter without an end", ["---", "title: x"], { at: "1:1", kind: "openFrontMatter" }],
    [
      "a missing title",
      [...HEAD.filter((line) => !line.startsWith("title")), ...VIEW],
      { at: "1:1", kind: "fieldMissing", field: "title" },
    ],
    [
      "a language that is none",
      [...HEAD.map((line) => line.replace(": en", ": English!")), ...VIEW],
      { at: "3:11", kind: "language" },
    ],
    ["no view at all", HEAD, { at: "8:1", kind: "noViews" }],
    ["text before the first view", [...HEAD, "Hello.", "", ...VIEW], { at: "9:1", kind: "textBeforeViews" }],
    ["a section without its view", [...HEAD, "## One", "", "Text."], { at: "9:1", kind: "noViewLine" }],
    ["an empty heading", [...HEAD, "##", "", "view:"], { at: "9:1", kind: "noHeading" }],
  ])("refuses %s", (_what, lines, fault) => {
    const { tour } = read(...lines);
    expect(tour).toBeNull();
    expect(faultsOf(...lines)).toContainEqual(fault);
  });

  it.each([
    [
      "an unknown field",
      [...HEAD.slice(0, 2), "colour: red", ...HEAD.slice(2), ...VIEW],
      { at: "3:1", kind: "fieldUnknown", field: "colour" },
    ],
    [
      "minutes that are no number",
      [...HEAD.map((line) => line.replace("12.5", "soon")), ...VIEW],
      { at: "6:10", kind: "minutes" },
    ],
    ["HTML", [...HEAD, ...VIEW, "<script>alert(1)</script>"], { at: "16:1", kind: "markup", markup: "html" }],
    ["a link", [...HEAD, ...VIEW, "[here](javascript:alert(1))"], { at: "16:1", kind: "markup", markup: "link" }],
    [
      "a caption that is too long",
      [...HEAD, ...VIEW, "word ".repeat(100)],
      { at: "9:1", kind: "captionTooLong", most: TOUR_LIMITS.caption },
    ],
  ])("shows a tour with %s, and tells of it", (_what, lines, fault) => {
    expect(read(...lines).tour).not.toBeNull();
    expect(faultsOf(...lines)).toContainEqual(fault);
  });

  it("tells which rows are not in the data, where they are named", () => {
    const { faults } = parseTour([...HEAD, ...VIEW].join("\n"), "test", { ...KNOWN, facts: ["2017-06-z"] });
    expect(faults).toEqual([{ line: 14, column: 23, what: { kind: "rowUnknown", id: "2017-06-a" } }]);
  });

  it("shows HTML, code and links as the text that they are", () => {
    expect(plainText(parseBlocks("<img src=x onerror=alert(1)> and [name](https://example.org) `code`"))).toBe(
      "<img src=x onerror=alert(1)> and name code",
    );
  });

  it("refuses a file that is larger than any tour", () => {
    expect(read("x".repeat(TOUR_LIMITS.file + 1)).faults[0]?.what.kind).toBe("fileTooLong");
  });
});

describe("a tour as Markdown", () => {
  it("is read again as it was, whatever signs its texts hold", () => {
    const tour = tourOf(...HEAD, ...VIEW, "### Notes", "", "- One.", "- Two.");
    const strange: Tour = {
      ...tour,
      title: '"Quoted"',
      steps: [
        ...tour.steps,
        {
          heading: "1. *Stars* & <b>bold</b>",
          view: "",
          seconds: null,
          caption: parseBlocks("\\# no heading\n\n1\\. no list with &amp;lt; and \\[^no-row\\] \\\\ \\`tick\\`"),
          notes: parseBlocks("- a\n\n* b\n\n*all of it*"),
        },
      ],
    };
    expect(parseTour(writeTour(strange), "test", KNOWN)).toEqual({ tour: strange, faults: [] });
  });

  it("puts a blank between the paragraphs of an item, and makes no list of nothing", () => {
    expect(plainText(parseBlocks("- One.\n\n  Two.\n- > Three.\n  >\n  > - Four.\n  > - Five."))).toBe(
      "One. Two.\nThree. Four. Five.",
    );
    expect(parseBlocks("-\n")).toEqual([]);
  });

  it.each([
    ["emphasis of a quotation inside a word", "l’*«\u00a0an\u00a0»*née"],
    ["a row before brackets, which would be a link", "Said. [^a]\\(so)"],
    ["two lists behind a paragraph", "One\n\n- a\n\n* b"],
  ])("keeps %s", (_what, text) => {
    const read = parseBlocks(text);
    expect(parseBlocks(writeBlocks(read))).toEqual(read);
  });

  it("keeps the signs at the end of a heading, which Markdown takes for its frame", () => {
    const tour = tourOf(...HEAD, ...VIEW);
    const steps = tour.steps.map((step) => ({ ...step, heading: "In C #" }));
    expect(parseTour(writeTour({ ...tour, steps }), "test", KNOWN).tour?.steps[0]?.heading).toBe("In C #");
  });

  it("keeps rows named beside emphasis", () => {
    const text = "Said *twice* [^a] and again. [^b]";
    expect(writeBlocks(parseBlocks(text))).toBe(text);
    expect(rowsNamed(parseBlocks(text))).toEqual(["a", "b"]);
  });
});

describe("a text that was written to keep its reader busy", () => {
  it.each([
    ["emphasis without end", "*a_ ".repeat(20_000)],
    ["lists in lists", `${"- ".repeat(500)}a`],
    ["quotations in quotations", `${">".repeat(500)}a`],
    ["endless lists", "1. a\n\n".repeat(20_000)],
    ["lists by indent", Array.from({ length: 100 }, (_, at) => `${" ".repeat(at * 2)}1. a`).join("\n\n")],
    ["more lines than any tour", "a\n".repeat(40_000)],
  ])("is refused before it is read: %s", (_, text) => {
    const { tour, faults } = read(...HEAD, ...VIEW, text);
    expect(tour).toBeNull();
    expect(faults.map(({ what }) => what.kind)).toEqual(["tooMuchMarkup"]);
    expect(parseBlocks(text)).toEqual([{ kind: "paragraph", parts: [{ kind: "text", text }] }]);
  });

  it("is not what a long talk needs", () => {
    const sentence = "A sentence of the usual length that rests on *one* row. [^2023-12-tun-paid-in-full] ";
    const notes = `${sentence.repeat(40)}\n\n- ${sentence}\n  - ${sentence}\n`;
    const views = Array.from({ length: 25 }, () => [...VIEW, "### Notes", "", notes].join("\n"));
    expect(read(...HEAD, ...views).faults.map(({ what }) => what.kind)).not.toContain("tooMuchMarkup");
  });
});
