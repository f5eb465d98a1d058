/** What holds of every tour and of every text in the place of one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tour, TourBlock, TourInline } from "../../../src/model/tour.ts";
import { plainText } from "../../../src/view/tours/blocks.ts";
import { TOUR_LIMITS } from "../../../src/view/tours/limits.ts";
import { overloadedLine } from "../../../src/view/tours/markupLoad.ts";
import { parseBlocks, parseTour } from "../../../src/view/tours/parseTour.ts";
import { writeBlocks, writeTour } from "../../../src/view/tours/writeTour.ts";
import { countedWork } from "../../support/countedWork.ts";
import { isMutating } from "../../support/mutating.ts";
import { holds } from "../../support/properties.ts";
import { known } from "../known.ts";

/** Letters of every kind that Markdown looks at, and what it must not look at. */
const letter = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Array.from("abz19éß中ع😀")) },
  { weight: 3, arbitrary: fc.constantFrom(...Array.from("*_`[]()<>#&;:!\\~+=|.,\"'-/^${}@%“”«»—…")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "&amp;",
      "&#35;",
      "[^x]",
      "](",
      "![",
      "<b>",
      "http://a.b/",
      "view:",
      "---",
      "1. ",
      "Notes",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(" ", "\u00a0", "\u202f") },
);
/** A text as a reader of a tour has it: white space is one blank. */
const words = (most: number): fc.Arbitrary<string> =>
  fc
    .array(letter, { minLength: 1, maxLength: most })
    .map((letters) => letters.join("").replace(/\s+/g, " "))
    // What names a row is a row, wherever it stands.
    .filter((text) => !text.includes("[^"));
const oneLine = (most: number): fc.Arbitrary<string> =>
  words(most)
    .map((text) => text.trim())
    .filter((text) => text !== "");

const rowId = fc.constantFrom("2017-06-a", "2023-12-tun-mou", "x");
const part: fc.Arbitrary<TourInline> = fc.oneof(
  fc.record({ kind: fc.constantFrom("text" as const, "emphasis" as const), text: words(8) }),
  fc.record({ kind: fc.constant("row" as const), id: rowId }),
);
/** The parts as reading tidies them: no neighbours of a kind, no blank at the ends, none of blanks alone. */
const parts: fc.Arbitrary<readonly TourInline[]> = fc
  .array(part, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all
      .filter((one, at) => one.kind === "row" || all[at - 1]?.kind !== one.kind)
      .map((one, at, left) => {
        if (one.kind === "row") return one;
        const start = at === 0 ? one.text.trimStart() : one.text;
        return { ...one, text: at === left.length - 1 ? start.trimEnd() : start };
      })
      // Emphasis upon blanks is none, and blanks at its edge stand outside it.
      .filter((one) => one.kind !== "emphasis" || (one.text !== "" && one.text === one.text.trim())),
  )
  .filter(
    (all) =>
      all.length > 0 &&
      all.every(
        (one, at) =>
          one.kind === "row" ||
          (one.text !== "" &&
            all[at - 1]?.kind !== one.kind &&
            (at > 0 || one.text === one.text.trimStart()) &&
            (at < all.length - 1 || one.text === one.text.trimEnd())),
      ),
  );
const block: fc.Arbitrary<TourBlock> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("paragraph" as const), parts }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("list" as const),
      items: fc.array(parts, { minLength: 1, maxLength: 3 }),
    }),
  },
);
const blocks = fc.array(block, { maxLength: 4 });
const tour: fc.Arbitrary<Tour> = fc.record({
  id: fc.constant("test"),
  title: oneLine(12),
  language: fc.constantFrom("en", "fr", "ar", "pt-BR"),
  translationOf: fc.constantFrom(null, "two-sea-routes"),
  author: oneLine(12),
  summary: oneLine(20),
  minutes: fc.constantFrom(null, 1, 12.5, 600),
  steps: fc.array(
    fc.record({
      heading: oneLine(10),
      view: fc.constantFrom("", "stop=2017-06", "partner=TUN&lens=returns&layers=routes"),
      seconds: fc.constantFrom(null, 1, 45, 0.5),
      caption: blocks,
      notes: blocks,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

describe("every tour", () => {
  it("is read again from its Markdown as it was, whatever signs its texts hold", () => {
    holds(
      fc.property(tour, (any) => {
        const fits = any.steps.every(
          ({ caption, heading }) =>
            plainText(caption).length <= TOUR_LIMITS.caption && heading.length <= TOUR_LIMITS.heading,
        );
        fc.pre(fits && any.title.length <= TOUR_LIMITS.title);
        expect(parseTour(writeTour(any), "test", known)).toEqual({ tour: any, faults: [] });
      }),
      120,
    );
  });
});

/** Markdown and what is near it: pieces that begin something, repeated and put inside one another. */
const piece = fc.constantFrom(
  ...Array.from("*_`[]()<>#&!\\~-+>=|:\t \n"),
  ...[
    "\n\n",
    "## One\n\n",
    "view: stop=2017-06\n\n",
    "### Notes\n\n",
    "---\n",
    "- ",
    "1. ",
    "> ",
    "    ",
    "<!--",
    "]]>",
    "](",
    "[^a]",
    "```",
    "text",
    "&amp;",
  ],
);
const markdown = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(40) })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.map(([text, times]) => text.repeat(times)).join(""));
const head = fc.constantFrom(
  "",
  "---\n",
  "---\ntitle: T\nlanguage: en\nauthor: A\nsummary: S\n---\n\n## One\n\nview:\n\n",
);

describe("every text in the place of a tour", () => {
  it("is a tour that can be written and read again, or is refused; its faults lie inside it, in order", () => {
    holds(
      fc.property(head, fc.oneof(markdown, fc.string({ unit: "binary", maxLength: 80 })), (start, body) => {
        const text = start + body;
        const { tour: read, faults } = parseTour(text, "test", known);
        const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
        for (const { line, column } of faults)
          expect(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(
            true,
          );
        const places = faults.map(({ line, column }) => line * 1e6 + column);
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        if (read === null) expect(faults.length).toBeGreaterThan(0);
        else expect(parseTour(writeTour(read), "test", known).tour).toEqual(read);
      }),
      150,
    );
  });

  it("is text, as far as a caption goes, that is written and read again as it was", () => {
    holds(
      fc.property(markdown, (text) => {
        fc.pre(overloadedLine(text.split("\n")) === null);
        const read = parseBlocks(text);
        expect(parseBlocks(writeBlocks(read))).toEqual(read);
      }),
      120,
    );
  });

  it.skipIf(isMutating)("costs work in proportion to its letters, however it is made", () => {
    const isReader = (url: string): boolean => /micromark|mdast|view\/tours/.test(url);
    const mostPerLetter = 2000;
    const repeated = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom(100, 1000));
    holds(
      fc.property(repeated, ([pieces, times]) => {
        const text = pieces.join("").repeat(times);
        const work = countedWork(isReader, () => void parseBlocks(text));
        expect(work / (text.length + 100)).toBeLessThan(mostPerLetter);
      }),
      6,
    );
  });
});
