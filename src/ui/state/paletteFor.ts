/** The one rule of which palette a theme means on a device; before and after the components are there. */
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { Theme } from "../../view/viewState.ts";

/** What a device may prefer, as media queries. */
export const PREFERS_DARK = "(prefers-color-scheme: dark)";
export const PREFERS_CONTRAST = "(prefers-contrast: more)";

/** The palette of a theme, `prefers` telling whether the device matches a query: contrast goes before dark. */
export function paletteFor(theme: Theme, prefers: (query: string) => boolean): PaletteName {
  if (theme !== "system") return theme;
  if (prefers(PREFERS_CONTRAST)) return "contrast";
  return prefers(PREFERS_DARK) ? "dark" : "light";
}
