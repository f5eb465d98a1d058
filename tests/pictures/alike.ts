/** When a picture and the live map count as alike: one judgement for the comparison and for the proof that it would notice. */
import { difference, type Pixels, presence } from "../support/difference.ts";
import type { PictureLayer } from "../support/pictureLayers.ts";

/** A layer of fewer pixels is as good as none. */
const LEAST_DRAWN_PX = 60;

const LEAST_FOUND = 0.96;
/** Fills are large, so that a small shift shows in a small share; faint dashes may begin elsewhere. */
const LEAST_FOUND_OF: Partial<Record<PictureLayer, number>> = {
  land: 0.985,
  advancing: 0.985,
  running: 0.985,
  idle: 0.9,
};

/** What is wrong with the picture as a whole; null when it is like the live map. `limit` is a share of the pixels. */
export function wholeFault(picture: Pixels, live: Pixels, limit: number): string | null {
  const share = difference(picture, live);
  return share <= limit ? null : `${percent(share)} of the pixels differ, ${percent(limit)} may`;
}

/** What is wrong with a layer; null when the live map has it at the same places. `without` is the picture without it. */
export function layerFault(layer: PictureLayer, picture: Pixels, without: Pixels, live: Pixels): string | null {
  const { drawn, found } = presence(picture, without, live);
  if (drawn < LEAST_DRAWN_PX) return `${layer} is not in the picture (${drawn} pixels)`;
  const least = LEAST_FOUND_OF[layer] ?? LEAST_FOUND;
  return found >= least ? null : `${percent(found)} of ${layer} is in the live map, ${percent(least)} must be`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
