/** The legend as sentences with samples: the looks of the scene, borne or not, and the Member States. */
import { MEMBER_STATES } from "../../../model/union.ts";
import type { LegendEntry } from "../../../scene/map/legend.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Words } from "../../../words/words.ts";
import type { Look } from "../../../scene/tokens/looks.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { short } from "../sheet.ts";
import { type Block, inTwoColumns, stacked } from "./block.ts";
import type { Ink } from "./ink.ts";
import { paragraph, textNode } from "./text.ts";

export interface LegendForm {
  readonly width: number;
  readonly columns: 1 | 2;
  /** The id of the pattern that fills a sample. */
  readonly patternId: (pattern: string) => string;
}

const COLUMN_GAP = 28;
const ROW_GAP = 2.5;
const COUNT_RULE = " | ";

/** The legend with the number of partners after each look; in short, only the looks that somebody bears. */
export function legendBlock(ink: Ink, scene: Scene, form: LegendForm): Block {
  const { columns } = form;
  const { isShort } = ink;
  const width = columns === 1 ? form.width : (form.width - COLUMN_GAP) / 2;
  const entries = isShort ? scene.legend.filter(isBorneBySome) : scene.legend;
  const rows = [
    ...entries.map((entry) => entryBlock(ink, entry, { ...form, width })),
    unionBlock(ink, scene.words, { ...form, width }),
  ];
  const list = columns === 1 ? stacked(rows, ROW_GAP) : inTwoColumns(rows, width, COLUMN_GAP, ROW_GAP);
  const heading: Block = {
    height: ink.sizes.note * 1.3,
    draw: (x, y) =>
      Array.from({ length: columns }, (_, column) =>
        textNode(
          ink,
          { text: countsOfWhat(scene), face: "regular", isFaint: true },
          [x + width + column * (width + COLUMN_GAP), y + ink.sizes.note],
          ink.sizes.note,
          "end",
        ),
      ),
  };
  return stacked([heading, list], 1);
}

/** What the numbers count: partners, or under two maps the documents that they are read from. */
function countsOfWhat({ route, compared, legend, words }: Scene): string {
  if (compared !== null && legend.some(({ countLater }) => countLater !== undefined))
    return compared.map(({ stop }) => words.dates.monthOf(stop)).join(COUNT_RULE);
  return route === null ? words.picture.partners : words.picture.allPartners;
}

function isBorneBySome({ count, countLater = 0 }: LegendEntry): boolean {
  return count > 0 || countLater > 0;
}

function entryBlock(ink: Ink, entry: LegendEntry, form: LegendForm): Block {
  const { look, count, countLater } = entry;
  const isBorne = isBorneBySome(entry);
  return rowBlock(ink, {
    form,
    name: look.name,
    brief: look.brief,
    counts: countLater === undefined ? [count] : [count, countLater],
    isBorne,
    sample: (x, y, width, height) => sampleNodes(ink, look, form.patternId, [x, y, width, height]),
  });
}

function unionBlock(ink: Ink, { looks: { union } }: Words, form: LegendForm): Block {
  return rowBlock(ink, {
    form,
    ...union,
    counts: [MEMBER_STATES.length],
    isBorne: true,
    sample: (x, y, width, height) => [svgNode("rect", { x, y, width, height, fill: ink.palette.union, ...rim(ink) })],
  });
}

interface Row {
  readonly form: LegendForm;
  readonly name: string;
  readonly brief: string;
  /** One for each document. */
  readonly counts: readonly number[];
  readonly isBorne: boolean;
  readonly sample: (x: number, y: number, width: number, height: number) => SvgNode[];
}

function rowBlock(ink: Ink, { form, name, brief, counts, isBorne, sample }: Row): Block {
  const size = ink.sizes.body;
  const [sampleWidth, sampleHeight] = [size * 1.85, size * 1.05];
  const countWidth = size * (counts.length > 1 ? 3.4 : 1.7);
  const textLeft = sampleWidth + size * 0.65;
  const face = isBorne ? "semibold" : "regular";
  const runs = [
    { text: name, face, isFaint: !isBorne } as const,
    ...(ink.isShort ? [] : [{ text: ` – ${brief}`, face: "regular", isFaint: !isBorne } as const]),
  ];
  const text = paragraph(ink, runs, { size, width: form.width - textLeft - countWidth, leading: 1.24 });
  const number = { text: counts.join(COUNT_RULE), face, isFaint: !isBorne } as const;
  return {
    height: Math.max(text.height, sampleHeight + 2),
    draw: (x, y) => [
      ...sample(short(x, 2), short(y + 1.5, 2), short(sampleWidth, 2), short(sampleHeight, 2)),
      ...text.draw(x + textLeft, y),
      textNode(ink, number, [x + form.width, y + size * 0.88], size, "end"),
    ],
  };
}

/** The fill of a look with its pattern, as the map draws it. */
function sampleNodes(
  ink: Ink,
  look: Look,
  patternId: (pattern: string) => string,
  [x, y, width, height]: readonly [number, number, number, number],
): SvgNode[] {
  const box = { x, y, width, height };
  const fill = ink.palette[look.fill ?? "land"];
  const pattern = look.pattern === null ? [] : [svgNode("rect", { ...box, fill: `url(#${patternId(look.pattern)})` })];
  return [svgNode("rect", { ...box, fill }), ...pattern, svgNode("rect", { ...box, fill: "none", ...rim(ink) })];
}

function rim({ palette }: Ink): Record<string, string | number> {
  return { stroke: palette.ink, "stroke-opacity": 0.35, "stroke-width": 0.8 };
}
