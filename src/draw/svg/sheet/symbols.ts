/** Nested symbols with their numbers, and what their finish, the lines and the brackets mean; only of what the map shows. */
import { circleRadiusPx, LEGEND_EUROS, LEGEND_PEOPLE, squareSidePx } from "../../../scene/map/sizes.ts";
import type { Words } from "../../../words/words.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { short } from "../sheet.ts";
import { beside, type Block, stacked } from "./block.ts";
import type { Contents } from "./contents.ts";
import type { Ink } from "./ink.ts";
import { paragraph, textNode } from "./text.ts";

const MILLION = 1_000_000;
const GAP = 16;

/** The keys of deployments and money in two columns, and the sentences below them. */
export function symbolBlock(ink: Ink, words: Words, contents: Contents, width: number): Block {
  const { symbols } = words.map;
  const columnWidth = (width - GAP) / 2;
  const keys = [
    ...(contents.deployments ? [keyBlock(ink, words, "deployments", columnWidth)] : []),
    ...(contents.funding ? [keyBlock(ink, words, "funding", columnWidth)] : []),
  ];
  const lines = contents.idle ? symbols.lines : symbols.linesInUse;
  const sentences = [
    ...(keys.length > 0 ? [symbols.finish] : []),
    ...(contents.discs ? [symbols.discs] : []),
    ...(contents.routes ? [lines, symbols.places] : []),
    ...(contents.brackets ? [symbols.brackets] : []),
  ];
  return stacked([beside(keys, columnWidth, GAP), noteBlock(ink, sentences, width)], 6);
}

/** The same in a line or two. */
export function glanceBlock(ink: Ink, { lists, map }: Words, contents: Contents, width: number): Block {
  const { inShort } = map.symbols;
  const words = [
    ...(contents.deployments ? [inShort.circles] : []),
    ...(contents.funding ? [inShort.squares] : []),
    ...(contents.routes ? [inShort.lines, inShort.places] : []),
    ...(contents.brackets ? [inShort.brackets] : []),
  ].join("; ");
  const text = `${lists.atStart(words)}.`;
  const runs = words === "" ? [] : [{ text, face: "regular", isFaint: true } as const];
  return paragraph(ink, runs, { size: (ink.sizes.note + ink.sizes.body) / 2, width });
}

function noteBlock(ink: Ink, sentences: readonly string[], width: number): Block {
  const run = { text: sentences.join(" "), face: "regular", isFaint: true } as const;
  return paragraph(ink, sentences.length === 0 ? [] : [run], { size: ink.sizes.note, width });
}

function keyBlock(ink: Ink, { map: { symbols } }: Words, layer: "deployments" | "funding", width: number): Block {
  const drawing = layer === "deployments" ? circles(ink) : squares(ink);
  const text = layer === "deployments" ? symbols.people : symbols.euros;
  return stacked(
    [drawing, paragraph(ink, [{ text, face: "regular" }], { size: ink.sizes.note, width, leading: 1.22 })],
    3,
  );
}

function circles(ink: Ink): Block {
  const sizes = [...LEGEND_PEOPLE].reverse().map((people) => ({ people, extent: 2 * circleRadiusPx(people) }));
  return nested(
    ink,
    sizes.map(({ people, extent }) => ({ label: String(people), extent })),
    (x, y, extent) =>
      svgNode("circle", { cx: short(x, 2), cy: short(y - extent / 2, 2), r: short(extent / 2, 2), ...line(ink) }),
    true,
  );
}

function squares(ink: Ink): Block {
  const sizes = [...LEGEND_EUROS].reverse().map((euros) => ({ euros, extent: squareSidePx(euros) }));
  return nested(
    ink,
    sizes.map(({ euros, extent }) => ({ label: String(euros / MILLION), extent })),
    (x, y, extent) =>
      svgNode("rect", {
        x: short(x, 2),
        y: short(y - extent, 2),
        width: short(extent, 2),
        height: short(extent, 2),
        ...line(ink),
      }),
    false,
  );
}

interface NestedSize {
  readonly label: string;
  readonly extent: number;
}

/** The sizes on one line at the bottom, the largest first, each with a hairline to its number at the right. */
function nested(
  ink: Ink,
  sizes: readonly NestedSize[],
  symbolAt: (x: number, y: number, extent: number) => SvgNode,
  isCentred: boolean,
): Block {
  const size = ink.sizes.note;
  const lineHeight = size * 1.15;
  const largest = sizes[0]?.extent ?? 0;
  const height = Math.max(largest + 2, lineHeight * sizes.length);
  return {
    height,
    draw: (x, y) =>
      sizes.flatMap(({ label, extent }, index) => {
        const bottom = y + height - 1;
        const middle = x + 1 + largest / 2;
        const baseline = y + lineHeight * (index + 0.8);
        const from = isCentred ? middle : x + 1 + extent;
        const d = `M${short(from, 2)} ${short(bottom - extent, 2)}L${short(x + largest + 12, 2)} ${short(baseline - size * 0.3, 2)}`;
        return [
          symbolAt(isCentred ? middle : x + 1, bottom, extent),
          svgNode("path", { d, ...line(ink), "stroke-width": 0.6 }),
          textNode(ink, { text: label, face: "regular" }, [x + largest + 15, baseline], size),
        ];
      }),
  };
}

function line({ palette }: Ink): Record<string, string | number> {
  return { fill: "none", stroke: palette.mark, "stroke-width": 1.1 };
}
