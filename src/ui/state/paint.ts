/** Hands a palette to the style sheets as custom properties: `fillDeep` becomes `--fill-deep`. */
import { COLOUR_TOKENS, type ColourToken, type PaletteName, PALETTES } from "../../scene/tokens/palette.ts";

/** The name of the custom property of a token. */
export function cssName(token: ColourToken): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The value to use in a style: `var(--fill-deep)`. */
export function cssColour(token: ColourToken): string {
  return `var(${cssName(token)})`;
}

/** Sets every token on an element, and the theme's name for what is no data colour. */
export function paintRoot(element: HTMLElement, name: PaletteName): void {
  element.dataset["theme"] = name;
  for (const token of COLOUR_TOKENS) element.style.setProperty(cssName(token), PALETTES[name][token]);
}
