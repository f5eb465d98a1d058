/** Paragraphs of runs, broken by the widths of the typeface. */
import type { Face } from "../labels/advances.ts";
import { FONTS } from "../labels/fonts.ts";
import { widthEm } from "../labels/measure.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { short } from "../sheet.ts";
import type { Block } from "./block.ts";
import type { Ink, Run } from "./ink.ts";

export interface Setting {
  readonly size: number;
  readonly width: number;
  /** In multiples of the size. */
  readonly leading?: number;
}

interface Word extends Run {
  readonly isAfterSpace: boolean;
}
type Line = readonly Word[];

/** Where letters stand in their line, in multiples of the size. */
const ASCENT = 0.76;
const LEADING = 1.3;

/** A paragraph; a word that is wider than the column is broken where addresses break. */
export function paragraph(ink: Ink, runs: readonly Run[], { size, width, leading = LEADING }: Setting): Block {
  const lines = brokenInto(runs, size, width);
  const lineHeight = size * leading;
  return {
    height: lines.length * lineHeight,
    draw: (x, y) =>
      lines.flatMap((line, index) =>
        lineNodes(ink, line, x, y + index * lineHeight + (lineHeight - size) / 2 + size * ASCENT, size),
      ),
  };
}

/** One line of one face; `anchor` says which end stands at `x`, and `y` is the baseline. */
export function textNode(
  ink: Ink,
  { text, face, isFaint = false }: Run,
  [x, y]: readonly [number, number],
  size: number,
  anchor: "start" | "end" = "start",
): SvgNode {
  const attributes = {
    x: short(x, 2),
    y: short(y, 2),
    ...FONTS[face],
    "font-size": short(size, 2),
    "text-anchor": anchor === "start" ? null : anchor,
    fill: isFaint ? ink.palette.grey : ink.palette.ink,
    // Where the typeface is missing, another one is fitted into the room that was measured.
    textLength: short(widthEm(text, face) * size, 2),
    lengthAdjust: "spacingAndGlyphs",
  };
  return svgNode("text", attributes, [text]);
}

/** The width of a text in one face. */
export function widthOf(text: string, face: Face, size: number): number {
  return widthEm(text, face) * size;
}

function lineNodes(ink: Ink, line: Line, x: number, baseline: number, size: number): SvgNode[] {
  const runs = merged(line);
  const [first] = runs;
  if (ink.isFlowing && first && runs.length > 1) {
    const whole = textNode(ink, first, [x, baseline], size);
    const parts = runs.map((run, index) => {
      const { fill = "" } = textNode(ink, run, [x, baseline], size).attributes;
      return svgNode("tspan", { ...FONTS[run.face], fill }, [`${index > 0 && run.isAfterSpace ? " " : ""}${run.text}`]);
    });
    return [{ ...whole, children: parts }];
  }
  let left = x;
  return runs.map((run, index) => {
    if (index > 0 && run.isAfterSpace) left += widthOf(" ", run.face, size);
    const node = textNode(ink, run, [left, baseline], size);
    left += widthOf(run.text, run.face, size);
    return node;
  });
}

/** Neighbouring words of one kind as one run. */
function merged(line: Line): Word[] {
  const runs: Word[] = [];
  for (const word of line) {
    const last = runs.at(-1);
    if (last?.face === word.face && last.isFaint === word.isFaint) {
      runs[runs.length - 1] = { ...last, text: `${last.text}${word.isAfterSpace ? " " : ""}${word.text}` };
    } else runs.push(word);
  }
  return runs;
}

function brokenInto(runs: readonly Run[], size: number, width: number): Line[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of runs.flatMap((run) => wordsOf(run, size, width))) {
    const space = word.isAfterSpace && line.length > 0 ? widthOf(" ", word.face, size) : 0;
    const wordWidth = widthOf(word.text, word.face, size);
    if (line.length > 0 && used + space + wordWidth > width) {
      lines.push(line);
      [line, used] = [[word], wordWidth];
    } else {
      line.push(word);
      used += space + wordWidth;
    }
  }
  return line.length > 0 ? [...lines, line] : lines;
}

function wordsOf(run: Run, size: number, width: number): Word[] {
  return run.text
    .split(/ +/)
    .flatMap((text, index) => {
      const isAfterSpace = index > 0;
      if (widthOf(text, run.face, size) <= width) return [{ ...run, text, isAfterSpace }];
      return pieces(text, run.face, size, width).map((piece, part) => ({
        ...run,
        text: piece,
        isAfterSpace: isAfterSpace && part === 0,
      }));
    })
    .filter(({ text }) => text !== "");
}

/** After the marks of an address where it can be, anywhere where it must. */
function pieces(word: string, face: Face, size: number, width: number): string[] {
  return word.split(/(?<=[/?&=,;_-])/).flatMap((part) => {
    const cut: string[] = [""];
    for (const letter of part) {
      const grown = `${cut.at(-1) ?? ""}${letter}`;
      if (widthOf(grown, face, size) > width && grown.length > 1) cut.push(letter);
      else cut[cut.length - 1] = grown;
    }
    return cut;
  });
}
