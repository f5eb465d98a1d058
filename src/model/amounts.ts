/** Money and counts in words, exactly as stated: nothing is rounded, a qualifier stays with its figure. */
import type { Qualifier } from "./vocabulary.ts";

const THIN_SPACE = "\u202f";
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

/** An amount of whole euros: `€67 million`, `€1.75 million`, `€2.85 billion`, `€4500`. */
export function euroText(amountEur: number): string {
  if (amountEur >= BILLION && isShort(amountEur / BILLION)) return `€${decimalText(amountEur / BILLION)} billion`;
  if (amountEur >= MILLION) return `€${decimalText(amountEur / MILLION)} million`;
  return `€${countText(amountEur)}`;
}

/** A figure with the wording that qualifies it: `around €5 million`. Exact figures stand alone. */
export function qualified(qualifier: Qualifier | null, figure: string): string {
  return qualifier === null || qualifier === "exactly" ? figure : `${qualifier} ${figure}`;
}

/** A number with thin spaces between its thousands, from five digits on: `12 000`. */
export function countText(value: number): string {
  const [whole = "0", fraction] = String(value).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const NUMBER_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A small count in running text: `five`; from eleven on in digits. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? countText(count);
}

function isShort(value: number): boolean {
  return Number(value.toFixed(3)) === value;
}

function decimalText(value: number): string {
  return countText(Number(value.toFixed(6)));
}
