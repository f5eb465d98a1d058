/** Widths of text without a browser, from the typeface's own table. Kerning is left out: it is less than a letter's halo. */
import { ADVANCES, BEYOND, type Face, FIRST_LETTER, LAST_LETTER } from "./advances.ts";

/** About the mean of Latin letters; for scripts that another typeface draws. */
const OTHER_ADVANCE = 560;
const PER_EM = 1000;

/** Advances by letter, read once: names are measured at every step. */
const TABLES: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: tableOf("regular"),
  semibold: tableOf("semibold"),
  italic: tableOf("italic"),
  serif: tableOf("serif"),
};

/** The width of a line of text in multiples of the font size; `spacing` is added after each letter. */
export function widthEm(text: string, face: Face, spacing = 0): number {
  const table = TABLES[face];
  let width = 0;
  for (const letter of text) width += (table.get(letter) ?? otherAdvance(letter)) + spacing * PER_EM;
  return width / PER_EM;
}

/** Marks stand over the letter before them. */
function otherAdvance(letter: string): number {
  return /\p{Mark}/u.test(letter) ? 0 : OTHER_ADVANCE;
}

function tableOf(face: Face): ReadonlyMap<string, number> {
  const row = Array.from({ length: LAST_LETTER - FIRST_LETTER + 1 }, (_, at) =>
    String.fromCodePoint(FIRST_LETTER + at),
  );
  const digits = ADVANCES[face].match(/../g) ?? [];
  const pairs = [...row, ...Array.from(BEYOND)].map((letter, at): [string, number] => [
    letter,
    Number.parseInt(digits[at] ?? "", 36),
  ]);
  return new Map(pairs.filter(([, advance]) => advance > 0));
}
