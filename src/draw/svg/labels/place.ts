/** Which names fit and where: one after the other, each at the first of its anchors where nothing is in the way. */
import type { Anchor } from "../../names.ts";
import type { Sheet } from "../sheet.ts";
import { blockOf } from "./block.ts";
import { areOverlapping, type Box, grown, isWithin } from "./box.ts";
import type { Candidate } from "./candidates.ts";
import type { Language } from "../../../words/languages.ts";
import { kindIn, type LabelKind } from "./kinds.ts";

export interface PlacedLabel {
  readonly candidate: Candidate;
  readonly anchor: Anchor;
  readonly lines: readonly string[];
  readonly sizePx: number;
  /** From its point to the middle of the block of lines, in CSS pixels, x rightward, y downward. */
  readonly shift: readonly [x: number, y: number];
  readonly widthPx: number;
  /** What the lines cover of the window, without padding. */
  readonly box: Box;
}

/** MapLibre moves text above and below a point by this much nearer to it, since letters do not fill their line. */
const BASELINE_OFFSET = 7 / 24;

/** Places names in their order. `obstacles` grow by nothing, names by their padding; all of a name lies within `free`. */
export function placeLabels(
  sheet: Sheet,
  wanted: readonly Candidate[],
  obstacles: readonly Box[],
  free: Box,
  language: Language,
): PlacedLabel[] {
  const taken = [...obstacles];
  return wanted.flatMap((candidate) => {
    const kind = kindIn(language, candidate.kind);
    const at = sheet.screenOf(candidate.point);
    if (!isWithin({ left: at.x, right: at.x, top: at.y, bottom: at.y }, free)) return [];
    const sizePx = sheet.textSizeOf(kind.size);
    const { lines, widthEm } = blockOf(candidate.name, kind);
    const width = widthEm * sizePx * sheet.letterWidth;
    const height = lines.length * kind.lineHeight * sizePx;
    for (const anchor of candidate.anchors) {
      const shift = shiftOf(anchor, kind, sizePx, width, height);
      const box = boxAround(at.x + shift[0], at.y + shift[1], width, height);
      const padded = grown(box, kind.paddingPx);
      if (!isWithin(box, free) || taken.some((other) => areOverlapping(padded, other))) continue;
      taken.push(padded);
      return [{ candidate, anchor, lines, sizePx, shift, widthPx: width, box }];
    }
    return [];
  });
}

function shiftOf(
  anchor: Anchor,
  { offset: beside, offsetBelow }: LabelKind,
  sizePx: number,
  width: number,
  height: number,
): [x: number, y: number] {
  const offset = anchor === "top" ? (offsetBelow ?? beside) : beside;
  const across = offset * sizePx + width / 2;
  const along = Math.max(0, offset - BASELINE_OFFSET) * sizePx + height / 2;
  switch (anchor) {
    case "center":
      return [0, 0];
    case "top":
      return [0, along];
    case "bottom":
      return [0, -along];
    case "left":
      return [across, 0];
    case "right":
      return [-across, 0];
  }
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
