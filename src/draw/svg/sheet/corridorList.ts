/** The corridors of the route in the foreground, each with a sample of its line and when it was in use. */
import type { CorridorLook } from "../../../scene/map/corridors.ts";
import type { Scene } from "../../../scene/scene.ts";
import { ROUTE_COLOURS } from "../../../scene/tokens/routeColours.ts";
import { DASHES, OPACITIES } from "../../../scene/tokens/strokes.ts";
import { svgNode } from "../node.ts";
import { short } from "../sheet.ts";
import { type Block, inTwoColumns, stacked } from "./block.ts";
import type { Ink, Run } from "./ink.ts";
import { paragraph } from "./text.ts";

const COLUMN_GAP = 28;
const ROW_GAP = 2.5;
const WIDTH = 1.8;

export interface CorridorForm {
  readonly width: number;
  readonly columns: 1 | 2;
  /** Whether a corridor runs by sea alone. */
  readonly isBySea: (corridor: string) => boolean;
}

/** Nothing while no route is in the foreground. */
export function corridorBlock(ink: Ink, scene: Scene, { width, columns, isBySea }: CorridorForm): Block {
  const { route, layers, corridors } = scene;
  const own = layers.includes("routes") ? corridors.filter((corridor) => corridor.route === route) : [];
  if (own.length === 0) return stacked([], 0);
  const columnWidth = columns === 1 ? width : (width - COLUMN_GAP) / 2;
  const rows = own.map((corridor) => rowBlock(ink, corridor, columnWidth, isBySea(corridor.id)));
  const heading = paragraph(ink, [{ text: scene.words.picture.sheet.corridors, face: "semibold" }], {
    size: ink.sizes.body,
    width,
  });
  const list = columns === 1 ? stacked(rows, ROW_GAP) : inTwoColumns(rows, columnWidth, COLUMN_GAP, ROW_GAP);
  return stacked([heading, list], 3);
}

function rowBlock(ink: Ink, corridor: CorridorLook, width: number, isBySea: boolean): Block {
  const size = ink.sizes.note + 0.5;
  const sampleWidth = size * 1.9;
  const left = sampleWidth + size * 0.7;
  const isShown = corridor.state === "in-use" || corridor.state === "undated";
  const runs: Run[] = [
    { text: corridor.label, face: "regular", isFaint: !isShown },
    { text: ` – ${corridor.dates}`, face: "regular", isFaint: true },
  ];
  const text = paragraph(ink, runs, { size, width: width - left, leading: 1.22 });
  const dash = isBySea ? DASHES.corridorSea : undefined;
  const stroke = {
    stroke: ink.palette[ROUTE_COLOURS[corridor.route]],
    "stroke-width": isShown ? WIDTH : 1.2,
    "stroke-opacity": isShown ? OPACITIES.corridor : OPACITIES.corridorIdle + 0.2,
    "stroke-dasharray": dashed(isShown ? dash : DASHES.corridorIdle, isShown ? WIDTH : 1.2),
  };
  return {
    height: text.height,
    draw: (x, y) => [
      svgNode("path", { d: `M${short(x, 2)} ${short(y + size * 0.62, 2)}h${short(sampleWidth, 2)}`, ...stroke }),
      ...text.draw(x + left, y),
    ],
  };
}

function dashed(dash: readonly number[] | undefined, width: number): string | null {
  return dash === undefined ? null : dash.map((part) => short(part * width, 2)).join(" ");
}
