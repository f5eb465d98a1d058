/** The letters that pages and the map in English, French and German are written with: they travel first, in faces of half the size. */

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCodePoint(0x20 + place)).join("");
const MARKED = "ÀÁÂÃÄÇÈÉÊËÍÎÏÑÓÔÖÙÛÜŒàáâãäçèéêëíîïıñóôöùûüÿœß";
/** Spaces of several widths, dashes, quotation marks, arrows and signs. */
const SIGNS = "\u00a0\u2009\u202f«»·×°–—‘’“”„‹›…→←↑↓−€";

export const LETTERS = Array.from(new Set(`${ASCII}${MARKED}${SIGNS}`))
  .sort()
  .join("");

/** The letters as the value of `unicode-range`, neighbours as one range. */
export function unicodeRange(letters: string): string {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to).slice(2)}`)).join(", ");
}

const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
