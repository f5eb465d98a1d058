/** Widths of text without a browser, from the typeface's own table. Kerning is left out: it is less than a letter's halo. */
import { ADVANCES, BEYOND, type Face, FIRST_LETTER, LAST_LETTER } from "./advances.ts";

/** About the mean of Latin letters; for scripts that another typeface draws. */
const OTHER_ADVANCE = 560;
const DIGITS = 2;
const BASE = 36;

/** The width of a line of text in multiples of the font size; `spacing` is added after each letter. */
export function widthEm(text: string, face: Face, spacing = 0): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter, face) + spacing * 1000;
  return thousandths / 1000;
}

function advanceOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const beyond = BEYOND.indexOf(letter);
  if (code > LAST_LETTER && beyond < 0) return /\p{Mark}/u.test(letter) ? 0 : OTHER_ADVANCE;
  const place = beyond < 0 ? code - FIRST_LETTER : LAST_LETTER - FIRST_LETTER + 1 + beyond;
  const advance = Number.parseInt(ADVANCES[face].slice(place * DIGITS, (place + 1) * DIGITS), BASE);
  return advance > 0 ? advance : OTHER_ADVANCE;
}
