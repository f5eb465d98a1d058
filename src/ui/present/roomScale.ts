/** How much larger the lines and letters of the map are where a room looks at them. */
import { innerHeight, innerWidth } from "svelte/reactivity/window";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { isPresenting } from "./isPresenting.ts";

/** Letters of the map are made for captions of this size, in CSS pixels; --talk in Explorer.svelte grows with the window. */
const MADE_FOR_PX = 20;
const PER_HEIGHT = 0.031;
const PER_WIDTH = 0.021;

/** The factor for a talk in a window of this size; on a telephone it is held in the hand as before. */
export function roomScale(widthPx: number, heightPx: number): number {
  return Math.max(1, Math.min(heightPx * PER_HEIGHT, widthPx * PER_WIDTH) / MADE_FOR_PX);
}

/** The factor of the page as it is now. */
export function mapScale(atlas: AtlasState): number {
  return isPresenting(atlas) ? roomScale(innerWidth.current ?? 0, innerHeight.current ?? 0) : 1;
}
