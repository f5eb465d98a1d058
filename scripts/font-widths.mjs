/**
 * Writes src/draw/svg/labels/advances.ts: how far each letter of the typefaces moves the pen, so that pictures can place
 * names without a browser. Run again when a package of the fonts changes: `node scripts/font-widths.mjs`.
 * Formats: WOFF 1.0 (W3C), and cmap 4 and 12, hmtx, hhea and head of OpenType.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SUBSETS = ["latin", "latin-ext"];
/** The comma, the semicolon, the question mark and the letters of Arabic. */
const ARABIC =
  "\u060c\u061b\u061f" +
  [
    [0x621, 0x63a],
    [0x641, 0x64a],
  ]
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .join("");
const FACES = {
  regular: ["source-sans-3", "400-normal"],
  semibold: ["source-sans-3", "600-normal"],
  italic: ["source-sans-3", "400-italic"],
  serif: ["source-serif-4", "600-normal"],
};
/** Letters from the space to the end of Latin Extended-A stand in a row; punctuation beyond follows in a row of its own. */
const FIRST = 0x20;
const LAST = 0x17f;
const BEYOND =
  "\u2009\u200a\u2010\u2011\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u202f\u20ac\u2212";

/** The tables of a WOFF file by name. */
function tablesOf(path) {
  const file = readFileSync(path);
  const tables = new Map();
  for (let index = 0; index < file.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const [offset, packed, whole] = [4, 8, 12].map((at) => file.readUInt32BE(entry + at));
    const bytes = file.subarray(offset, offset + packed);
    tables.set(file.toString("latin1", entry, entry + 4), packed < whole ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/** Glyph numbers by code point, from a subtable of format 4 or 12. */
function glyphsOf(cmap) {
  const glyphs = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, glyphs);
    if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const [from, to, glyph] = [0, 4, 8].map((at) => table.readUInt32BE(16 + group * 12 + at));
        for (let code = from; code <= to; code += 1) glyphs.set(code, glyph + code - from);
      }
    }
  }
  return glyphs;
}

function readSegments(table, glyphs) {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const to = table.readUInt16BE(14 + at);
    const from = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = from; code <= to && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - from));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
}

/** Advances by code point in thousandths of the font size. */
function advancesOf([family, face], subsets = SUBSETS) {
  const folder = join(root, "node_modules/@fontsource", family, "files");
  const advances = new Map();
  for (const subset of subsets) {
    const tables = tablesOf(join(folder, `${family}-${subset}-${face}.woff`));
    const unitsPerEm = tables.get("head").readUInt16BE(18);
    const metrics = tables.get("hhea").readUInt16BE(34);
    const hmtx = tables.get("hmtx");
    for (const [code, glyph] of glyphsOf(tables.get("cmap"))) {
      const advance = hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4);
      if (!advances.has(code)) advances.set(code, Math.round((advance * 1000) / unitsPerEm));
    }
  }
  return advances;
}

/**
 * Arabic letters take a form by their neighbours: the widest of those that join the next letter, and of those that do not.
 * Unicode lists the forms of a letter as isolated, final, initial, medial; semibold is never narrower than regular.
 */
function arabicAdvances() {
  const advances = advancesOf(["ibm-plex-sans-arabic", "600-normal"], ["arabic"]);
  const forms = new Map();
  for (let code = 0xfe80; code <= 0xfef4; code += 1) {
    const letter = String.fromCodePoint(code).normalize("NFKC");
    if (letter.length === 1) forms.set(letter, [...(forms.get(letter) ?? []), advances.get(code) ?? 0]);
  }
  const widest = (widths) => Math.max(0, ...widths);
  const codes = [...ARABIC].map((letter) => letter.codePointAt(0));
  const joined = codes.map((code) => widest((forms.get(String.fromCodePoint(code)) ?? []).slice(2)));
  const free = codes.map((code) =>
    widest([advances.get(code) ?? 0, ...(forms.get(String.fromCodePoint(code)) ?? []).slice(0, 2)]),
  );
  return { joined: pairs(joined), free: pairs(free) };
}

const pairs = (widths) => widths.map((width) => width.toString(36).padStart(2, "0")).join("");

/** Two digits of base 36 for each letter; `00` where the typeface has none. */
const digits = (codes, advances) =>
  codes.map((code) => (advances.get(code) ?? 0).toString(36).padStart(2, "0")).join("");

const row = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
const beyond = [...BEYOND].map((letter) => letter.codePointAt(0));
const faces = Object.entries(FACES).map(([name, face]) => {
  const advances = advancesOf(face);
  return `  ${name}:\n    "${digits(row, advances)}" +\n    "${digits(beyond, advances)}",`;
});
const escapedOf = (codes) => codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
const escaped = escapedOf(beyond);
const arabic = arabicAdvances();
writeFileSync(
  join(root, "src/draw/svg/labels/advances.ts"),
  `/**
 * How far each letter of Source Sans 3, and of Source Serif 4 for titles, moves the pen, in thousandths of the font size. Written by scripts/font-widths.mjs.
 * Two digits of base 36 a letter: U+${FIRST.toString(16).padStart(4, "0")} to U+${LAST.toString(16).padStart(4, "0")} in a row, then those of BEYOND; \`00\` is not in the typeface.
 */
export const FIRST_LETTER = 0x${FIRST.toString(16)};
export const LAST_LETTER = 0x${LAST.toString(16)};
export const BEYOND = "${escaped}";

export const ADVANCES = {
${faces.join("\n")}
} as const;
export type Face = keyof typeof ADVANCES;

/** Letters of Arabic, of IBM Plex Sans Arabic in its semibold: \`joined\` where they reach to the next letter (\`00\` where they never do), else \`free\`. */
export const ARABIC_LETTERS = "${escapedOf([...ARABIC].map((letter) => letter.codePointAt(0)))}";
export const ARABIC_ADVANCES = {
  joined: "${arabic.joined}",
  free: "${arabic.free}",
} as const;
`,
);
