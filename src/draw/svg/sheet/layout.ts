/** Where the parts of a sheet stand: the legend beside the map when wide, below it when tall. */
import type { PlaneBox } from "../../../../geo/projection/planes.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Viewport } from "../../viewport.ts";
import type { Prepared } from "../materials.ts";
import type { SvgNode } from "../node.ts";
import { type Block, stacked } from "./block.ts";
import { type Contents, contentsOf, footnotesOf } from "./contents.ts";
import { corridorBlock } from "./corridorList.ts";
import type { Ink } from "./ink.ts";
import { legendBlock } from "./legend.ts";
import { type Rectangle, viewportOf } from "./map.ts";
import { halfOf } from "./panes.ts";
import { footBlock, headBlock } from "./notes.ts";
import { glanceBlock, symbolBlock } from "./symbols.ts";
import type { SheetWords } from "./words.ts";

export interface Paper {
  /** In units of the sheet. */
  readonly width: number;
  readonly height: number;
  readonly isForGlance: boolean;
  /** Without it, the lines below the map stand elsewhere. */
  readonly hasFoot: boolean;
  /** What the map must show, in metres of the plane; null for the route or the opening view. */
  readonly shown: PlaneBox | null;
  /** Whether the maps of two documents share the room. */
  readonly isPair: boolean;
  readonly patternId: (pattern: string) => string;
  /** Of the materials; null where they are not known yet. */
  readonly brackets: Prepared["brackets"] | null;
  /** Whether a corridor runs by sea alone. */
  readonly isBySea: (corridor: string) => boolean;
}

export interface Layout {
  readonly map: Rectangle;
  /** Everything but the map. */
  readonly draw: () => SvgNode[];
  /** Whether every part has room, and the map enough of it. */
  readonly isGood: boolean;
}

const MARGIN = 28;
const GAP = 18;
/** Wider than this in proportion, the legend stands beside the map. */
const WIDE = 1.12;
/** The parts of the sheet that the map must have at least, of its width and of its height. */
const SMALLEST_MAP = { beside: [0.5, 0.48], below: [0.5, 0.34] } as const;

/** The layout of a sheet. */
export function layoutOf(ink: Ink, scene: Scene, words: SheetWords, paper: Paper): Layout {
  return paper.width / paper.height > WIDE
    ? besideLayout(ink, scene, words, paper)
    : belowLayout(ink, scene, words, paper);
}

/** The map from edge to edge. */
export function mapAlone(width: number, height: number): Layout {
  return { map: { x: 0, y: 0, width, height }, draw: () => [], isGood: true };
}

function besideLayout(ink: Ink, scene: Scene, words: SheetWords, paper: Paper): Layout {
  const { isForGlance } = paper;
  const inner = paper.width - 2 * MARGIN;
  const columnWidth = isForGlance
    ? inner * 0.34
    : Math.min(Math.max(inner * 0.26, ink.sizes.body * 17), ink.sizes.body * 24.4);
  const head = headBlock(ink, scene, words, isForGlance ? columnWidth : inner);
  const top = isForGlance ? MARGIN : MARGIN + head.height + GAP;
  const left = MARGIN + columnWidth + GAP;
  const footFor = (bottom: number): Block => {
    const viewport = windowOf(scene, paper, paper.width - MARGIN - left, bottom - top);
    return footOf(ink, scene, words, paper, viewport, inner);
  };
  // The footnotes depend on what the map shows, and the map's height on the footnotes: the second look is the last.
  const foot = footFor(paper.height - MARGIN - footFor(paper.height * 0.85).height - GAP * 0.7);
  const bottom = paper.height - MARGIN * 0.8 - foot.height - GAP * 0.7;
  const map = { x: left, y: top, width: paper.width - MARGIN - left, height: bottom - top };
  const contents = contentsOf(scene, windowOf(scene, paper, map.width, map.height), paper.brackets);
  const keys = keyBlock(ink, scene, paper, columnWidth, 1, contents);
  // At a glance the map is all that stands beside the words, from top to bottom.
  const column = isForGlance ? stacked([head, keys], GAP) : keys;
  return {
    map,
    draw: () => [
      ...(isForGlance ? [] : head.draw(MARGIN, MARGIN * 0.9)),
      ...column.draw(MARGIN, isForGlance ? top - MARGIN * 0.15 : top),
      ...foot.draw(MARGIN, bottom + GAP * 0.7),
    ],
    isGood: column.height <= map.height && hasRoom(map, paper, SMALLEST_MAP.beside),
  };
}

function belowLayout(ink: Ink, scene: Scene, words: SheetWords, paper: Paper): Layout {
  const inner = paper.width - 2 * MARGIN;
  const head = headBlock(ink, scene, words, inner);
  const top = MARGIN + head.height + GAP;
  const viewportFor = (height: number) => windowOf(scene, paper, inner, height);
  const footFor = (height: number): Block => footOf(ink, scene, words, paper, viewportFor(height), inner);
  const keys = keyBlock(
    ink,
    scene,
    paper,
    inner,
    2,
    contentsOf(scene, viewportFor(paper.height * 0.5), paper.brackets),
  );
  const heightBeside = (foot: Block): number =>
    paper.height - MARGIN * 0.8 - foot.height - GAP * 0.7 - keys.height - GAP * 0.7 - top;
  const foot = footFor(heightBeside(footFor(paper.height * 0.4)));
  const map = { x: MARGIN, y: top, width: inner, height: heightBeside(foot) };
  const below = map.y + map.height + GAP * 0.7;
  return {
    map,
    draw: () => [
      ...head.draw(MARGIN, MARGIN * 0.9),
      ...keys.draw(MARGIN, below),
      ...foot.draw(MARGIN, below + keys.height + GAP * 0.7),
    ],
    isGood: hasRoom(map, paper, SMALLEST_MAP.below),
  };
}

function footOf(
  ink: Ink,
  scene: Scene,
  words: SheetWords,
  { hasFoot, isPair }: Paper,
  viewport: Viewport,
  width: number,
): Block {
  if (!hasFoot) return stacked([], 0);
  return footBlock(ink, scene, words, { footnotes: footnotesOf(scene, viewport), isPair }, width);
}

/** What a map shows in a room of this size. */
function windowOf(scene: Scene, { shown, isPair }: Paper, width: number, height: number): Viewport {
  const room = { width, height: Math.max(height, 1) };
  const window = isPair ? halfOf(room) : room;
  return viewportOf(scene, shown, window.width, window.height);
}

/** The legend, the symbols and, for a route, its corridors. */
function keyBlock(
  ink: Ink,
  scene: Scene,
  { patternId, isBySea, isForGlance }: Paper,
  width: number,
  columns: 1 | 2,
  contents: Contents,
): Block {
  const legend = legendBlock(ink, scene, { width, columns, patternId });
  const corridors = corridorBlock(ink, scene, { width, columns, isBySea });
  if (ink.isShort)
    return stacked([legend, glanceBlock(ink, scene.words, contents, width), ...(isForGlance ? [corridors] : [])], 12);
  const symbols = symbolBlock(ink, scene.words, contents, width);
  return columns === 1 ? stacked([legend, symbols, corridors], 12) : stacked([legend, corridors, symbols], 10);
}

function hasRoom({ width, height }: Rectangle, paper: Paper, [across, along]: readonly [number, number]): boolean {
  return width >= paper.width * across && height >= paper.height * along;
}
