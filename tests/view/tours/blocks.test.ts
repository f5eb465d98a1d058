import { expect, it } from "vitest";
import type { TourBlock, TourInline } from "../../../src/model/tour.ts";
import { plainText, rowsNamed, rowsOfStep } from "../../../src/view/tours/blocks.ts";

const text = (words: string): TourInline => ({ kind: "text", text: words });
const row = (id: string): TourInline => ({ kind: "row", id });
const blocks: readonly TourBlock[] = [
  { kind: "paragraph", parts: [text(" One  line\nof "), row("r-2"), text(" words. ")] },
  {
    kind: "list",
    items: [
      [text("First"), row("r-1")],
      [text("Second"), row("r-2")],
    ],
  },
];

it("a text is read aloud line by line, without rows and with one blank between words", () => {
  expect(plainText(blocks)).toBe("One line of words.\nFirst\nSecond");
});

it("a text rests on the rows that it names, in its order and none twice", () => {
  expect(rowsNamed(blocks)).toEqual(["r-2", "r-1"]);
});

it("the rows of a view are those of its caption and then those that its notes alone name", () => {
  const caption: readonly TourBlock[] = [{ kind: "paragraph", parts: [row("r-1"), row("r-0")] }];
  expect(rowsOfStep({ heading: "H", view: "", seconds: null, caption, notes: blocks })).toEqual(["r-1", "r-0", "r-2"]);
});
