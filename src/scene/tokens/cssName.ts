/** Colour tokens as custom properties of style sheets. */
import type { ColourToken } from "./palette.ts";

/** `fillDeep` becomes `--fill-deep`. */
export function cssName(token: ColourToken): string {
  return `--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
