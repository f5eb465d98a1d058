/** Amounts as people type them and as statements hold them: `67 million`, `€67m`, `67 000 000`, `1,75 Mrd.`, `127`. */
import { fold } from "./fold.ts";

const UNITS: readonly (readonly [value: number, words: readonly string[]])[] = [
  [1e3, ["k", "thousand", "mille", "tausend", "الف"]],
  [1e6, ["m", "mn", "mio", "million", "millions", "millionen", "مليون", "ملايين"]],
  [1e9, ["bn", "b", "md", "mrd", "billion", "billions", "milliard", "milliards", "milliarde", "milliarden", "مليار"]],
];
const VALUES = new Map(UNITS.flatMap(([value, words]) => words.map((word) => [word, value] as const)));

/** A small number without a unit may mean millions, as readers speak of money. */
const MOST_SMALL = 1000;

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const longestFirst = [...VALUES.keys()].sort((one, other) => other.length - one.length);
const UNIT = longestFirst.join("|");
/** In a sentence a single letter may be a metre. */
const UNIT_IN_TEXT = longestFirst.filter((word) => word.length > 1).join("|");
const AMOUNT = new RegExp(String.raw`(${NUMBER})(?:[ \u00a0\u202f]*(${UNIT_IN_TEXT})(?!\p{L}))?`, "gu");
const QUERY = new RegExp(
  String.raw`^(?:€|eur|euros?)?\s*(${NUMBER})\s*(${UNIT})?\.?\s*(?:€|eur|euros?|اورو|يورو)?$`,
  "u",
);

/** The numbers that a search may mean, the likeliest first; none where it is not an amount alone. */
export function amountsMeant(query: string): number[] {
  const match = QUERY.exec(fold(query).trim());
  const [, number, unit] = match ?? [];
  if (number === undefined) return [];
  return readings(number).flatMap((value) => {
    if (unit !== undefined) return [scaled(value, VALUES.get(unit) ?? 1)];
    return value < MOST_SMALL ? [value, scaled(value, 1e6), scaled(value, 1e9)] : [value];
  });
}

/** Every number that a statement holds, with its unit counted in. */
export function amountsIn(text: string): number[] {
  return [...fold(text).matchAll(AMOUNT)].flatMap(([, number = "", unit]) =>
    readings(number).map((value) => scaled(value, unit === undefined ? 1 : (VALUES.get(unit) ?? 1))),
  );
}

/** `1.750` is a thousand and more to some and less than two to others. */
function readings(number: string): number[] {
  const bare = number.replace(/[ \u00a0\u202f\u2009'’]/g, "");
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(bare);
  const isLikeDecimal = /^\d+[.,]\d+$/.test(bare);
  return [
    ...(isGrouped ? [Number(bare.replace(/[.,]/g, ""))] : []),
    ...(isLikeDecimal || !/[.,]/.test(bare) ? [Number(bare.replace(",", "."))] : []),
    ...(!isGrouped && !isLikeDecimal && /[.,]/.test(bare) ? [Number(mixed(bare))] : []),
  ].filter(Number.isFinite);
}

/** `1,234.5` or `1.234,5`: the last mark is the decimal one. */
function mixed(bare: string): string {
  const at = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  return `${bare.slice(0, at).replace(/[.,]/g, "")}.${bare.slice(at + 1)}`;
}

function scaled(value: number, by: number): number {
  return Number((value * by).toFixed(6));
}
