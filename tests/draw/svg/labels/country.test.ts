import { describe, expect, it } from "vitest";
import { boxOfCallout, placedCallouts } from "../../../../src/draw/svg/callouts.ts";
import { areOverlapping, grown } from "../../../../src/draw/svg/labels/box.ts";
import { KINDS } from "../../../../src/draw/svg/labels/kinds.ts";
import { boxOfMark, placedMarks } from "../../../../src/draw/svg/marks.ts";
import { placedLabels } from "../../../../src/draw/svg/picture.ts";
import { sheetOf } from "../../../../src/draw/svg/sheet.ts";
import { optionsFor, realPrepared, sceneWith } from "../realPicture.ts";

/** A name farther than this from its point would stand on a neighbour. */
const FARTHEST_PX = 24;

describe.each([
  [390, 350],
  [672, 585],
  [1088, 735],
] as const)("in an opening view of %i × %i pixels", (widthPx, heightPx) => {
  const sheet = sheetOf(optionsFor([widthPx, heightPx]), realPrepared.unitM);
  const placed = placedLabels(sheet, sceneWith(), realPrepared);

  it("the name of a country stands on its country: its first or last line at the label point, if not its middle", () => {
    const names = placed.filter(({ candidate: { kind } }) => kind === "partner" || kind === "country");
    expect(names.length).toBeGreaterThan(4);
    for (const { candidate, shift, lines, sizePx } of names) {
      const lineBeyondTwoPx = (Math.max(0, lines.length - 2) * KINDS.partner.lineHeight * sizePx) / 2;
      expect(Math.hypot(...shift), candidate.name).toBeLessThanOrEqual(FARTHEST_PX + lineBeyondTwoPx);
    }
  });

  it("no name stands nearer than four pixels to a symbol, and small partners are named at their discs all the same", () => {
    const scene = sceneWith();
    const symbols = [
      ...placedMarks(sheet, scene).map((mark) => boxOfMark(sheet, mark)),
      ...placedCallouts(sheet, scene).map((callout) => boxOfCallout(sheet, callout)),
    ];
    expect(symbols.length).toBeGreaterThan(10);
    for (const { box, candidate } of placed) {
      for (const symbol of symbols) expect(areOverlapping(box, grown(symbol, 4)), candidate.name).toBe(false);
    }
    expect(placed.some(({ candidate: { kind } }) => kind === "callout")).toBe(true);
  });
});
