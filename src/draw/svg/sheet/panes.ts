/** The maps of a sheet: one, or those of two documents beside one another, each with its date above it. */
import { PLANE_FRAME } from "../../../../geo/projection/index.ts";
import type { PlaneBox } from "../../../../geo/projection/planes.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { Viewport } from "../../viewport.ts";
import { type Block, stacked } from "./block.ts";
import type { Ink } from "./ink.ts";
import { type Rectangle, viewportOf } from "./map.ts";
import { paragraph } from "./text.ts";

export interface Pane {
  readonly scene: Scene;
  /** Where its map stands. */
  readonly place: Rectangle;
  readonly viewport: Viewport;
  readonly idPrefix: string;
  /** Which document the map is of, above it; nothing where the head of the sheet says it. */
  readonly caption: Block;
  readonly captionTop: number;
}

const GAP = 12;
const CAPTION_GAP = 3;
/** In room that is so much higher than wide, either map is larger below the other. */
const HIGH = 1.3;

/** The panes in the room that a layout leaves for the map; two stand side by side, in high room one below the other. */
export function panesOf(
  ink: Ink,
  [first, second]: readonly [Scene, Scene?],
  room: Rectangle,
  shown: PlaneBox | null,
): readonly [Pane, ...Pane[]] {
  if (second === undefined) return [paneOf(first, room, "map-", stacked([], 0))];
  const { width, height } = halfOf(room);
  const isAcross = width < room.width;
  return [half(first, 0), half(second, 1)];

  function half(scene: Scene, place: 0 | 1): Pane {
    const x = room.x + (isAcross ? place * (width + GAP) : 0);
    const y = room.y + (isAcross ? 0 : place * (height + GAP));
    const heading = [{ text: scene.document.heading, face: "semibold" }] as const;
    const caption = paragraph(ink, heading, { size: ink.sizes.body, width, leading: 1.24 });
    return paneOf(scene, { x, y, width, height }, place === 0 ? "earlier-" : "later-", caption);
  }

  function paneOf(scene: Scene, whole: Rectangle, idPrefix: string, caption: Block): Pane {
    const top = caption.height === 0 ? 0 : caption.height + CAPTION_GAP;
    const room = { width: whole.width, height: Math.max(whole.height - top, 1) };
    const place = { ...whole, y: whole.y + top, ...(second === undefined ? room : mapIn(scene, room, shown)) };
    const viewport = viewportOf(scene, shown, place.width, place.height);
    return { scene, place, viewport, idPrefix, caption, captionTop: whole.y };
  }
}

type Size = Pick<Rectangle, "width" | "height">;

/** The size of one of two maps in a room: side by side, in high room one below the other. */
export function halfOf({ width, height }: Size): Size {
  return height < width * HIGH
    ? { width: Math.max((width - GAP) / 2, 1), height }
    : { width, height: Math.max((height - GAP) / 2, 1) };
}

/** A window may be larger than the base map in one direction: its frame ends where the map does. */
function mapIn(scene: Scene, { width, height }: Size, shown: PlaneBox | null): Size {
  const { metresPerPx } = viewportOf(scene, shown, width, height).camera;
  const { west, east, south, north } = PLANE_FRAME;
  return {
    width: Math.min(width, (east - west) / metresPerPx),
    height: Math.min(height, (north - south) / metresPerPx),
  };
}
