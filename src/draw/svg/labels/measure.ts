/** Widths of text without a browser, from the typeface's own table. Kerning is left out: it is less than a letter's halo. */
import { ADVANCES, ARABIC_ADVANCES, ARABIC_LETTERS, BEYOND, type Face, FIRST_LETTER, LAST_LETTER } from "./advances.ts";

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
  const letters = Array.from(text);
  const width = letters.reduce(
    (sum, letter, at) => sum + (table.get(letter) ?? otherAdvance(letter, letters[at + 1] ?? "")) + spacing * PER_EM,
    0,
  );
  return width / PER_EM;
}

/** Marks stand over the letter before them; letters of Arabic are narrower where they join the next. */
function otherAdvance(letter: string, next: string): number {
  const at = ARABIC_LETTERS.indexOf(letter);
  if (at < 0) return /\p{Mark}/u.test(letter) ? 0 : OTHER_ADVANCE;
  const joined = ARABIC_LETTERS.includes(next) && next !== "" ? advanceAt(ARABIC_ADVANCES.joined, at) : 0;
  return joined > 0 ? joined : advanceAt(ARABIC_ADVANCES.free, at);
}

function advanceAt(advances: string, at: number): number {
  return Number.parseInt(advances.slice(2 * at, 2 * at + 2), 36);
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
