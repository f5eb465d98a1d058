/** What the device prefers, as live values: the palette, less motion, a narrow window. */
import { MediaQuery } from "svelte/reactivity";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import { paletteFor, PREFERS_CONTRAST, PREFERS_DARK } from "./paletteFor.ts";
import { ROOMY } from "../map/sheetWidth.ts";
import type { Theme } from "../../view/viewState.ts";

const prefersDark = new MediaQuery(PREFERS_DARK, false);
const prefersMoreContrast = new MediaQuery(PREFERS_CONTRAST, false);
const prefersLessMotion = new MediaQuery("(prefers-reduced-motion: reduce)", false);
const narrow = new MediaQuery("(max-width: 63.99rem)", false);
const short = new MediaQuery("(max-height: 30rem)", false);

/** The palette of a theme on this device. */
export function paletteOf(theme: Theme): PaletteName {
  return paletteFor(theme, (query) => (query === PREFERS_DARK ? prefersDark : prefersMoreContrast).current);
}

const roomy = new MediaQuery(ROOMY, true);

/** From 1280 px a sheet stands beside the map's middle; below, it takes the column's place. */
export function isRoomy(): boolean {
  return roomy.current;
}

export function isMotionReduced(): boolean {
  return prefersLessMotion.current;
}

/** A telephone on its side, or a page that is magnified four times. */
export function isShort(): boolean {
  return short.current;
}

/** Below 1024 px the map lies above a sheet. */
export function isNarrow(): boolean {
  return narrow.current;
}
