/** The documents and partners of a generated dataset. */
import { MEMBER_STATES } from "../../src/model/union.ts";
import { ISO3_CODES } from "../../build/schema/isoCodes.ts";
import type { Cells } from "./csv.ts";
import type { Random } from "./random.ts";

export interface Document {
  readonly id: string;
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const FIRST_YEAR = 2011;
const YEARS = 15;
const LETTERS = "bcdefghijklmnopqrstuvwxyz";

/** Documents at equal distances from 2011 to 2025; several in one month bear letters. */
export function documentsOf(count: number): Document[] {
  const inMonth = new Map<number, number>();
  return Array.from({ length: count }, (_, at) => {
    const month = Math.floor(((at + 0.5) * YEARS * 12) / count);
    const before = inMonth.get(month) ?? 0;
    inMonth.set(month, before + 1);
    const [year, monthOfYear] = [FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1];
    const letter = before === 0 ? "" : (LETTERS[before - 1] ?? "");
    return { id: `${year}-${two(monthOfYear)}${letter}`, year, month: monthOfYear, day: 1 + ((before * 3) % 28) };
  });
}

/** `2013-04-07` */
export function dayOf({ year, month, day }: Document): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** The rows of sources.csv. */
export function sourceCells(documents: readonly Document[], regions: readonly string[]): Cells[] {
  return documents.map((document, at) => ({
    id: document.id,
    title: `Synthetic document ${at + 1}`,
    publisher: "The bench of Route Atlas",
    kind: "Generated rows",
    date: dayOf(document),
    covers: "Everything that the generator has drawn for it.",
    covers_regions: regions.join(";"),
    leaves_out: "Whatever is true: no row says anything about the world.",
  }));
}

/** The partners that there are, and codes of other countries, under numbers for names, until there are `count`. */
export function partnerCells(known: readonly Cells[], count: number, regions: readonly string[], random: Random) {
  const taken = new Set([...MEMBER_STATES, ...known.map(({ iso3 }) => iso3)]);
  const others = [...ISO3_CODES].filter((code) => !taken.has(code));
  const added = others.slice(0, Math.max(0, count - known.length)).map((iso3, at): Cells => ({
    iso3,
    name: `Partner ${at + 1 + known.length}`,
    region: random.of(regions),
    capital: `Capital ${at + 1 + known.length}`,
    lon: String(random.below(120) - 30),
    lat: String(random.below(70)),
  }));
  return [...known.slice(0, count), ...added];
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}
