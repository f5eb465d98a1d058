/** The palettes as styles: `virtual:route-atlas/palette.css` holds them all, so that the page has its colours before any script runs. */
import { cssName } from "../../scene/tokens/cssName.ts";
import type { ColourToken, PaletteName } from "../../scene/tokens/palette.ts";

/** The value to use in a style: `var(--fill-deep)`. */
export function cssColour(token: ColourToken): string {
  return `var(${cssName(token)})`;
}

/** Names the palette on the root element; the style sheet does the rest. */
export function paintRoot(element: HTMLElement, name: PaletteName): void {
  element.dataset["theme"] = name;
}
