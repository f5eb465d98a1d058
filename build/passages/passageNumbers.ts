/** Whether a passage has a number, in digits or in words, or whether a date column or the note answers for it. */
import type { Excuses } from "./excuses.ts";
import { readNumberWords } from "./numberWords.ts";
import { readDates } from "./readDates.ts";
import { readNumbers, type WrittenNumber } from "./readNumbers.ts";

export type NumberKind = "count" | "day" | "year";

export interface PassageNumbers {
  readonly all: readonly WrittenNumber[];
  /** Without the days and years of dates, so that "6 December" is no 6 arrangements. */
  readonly counts: readonly WrittenNumber[];
  readonly words: ReadonlySet<number>;
  readonly excuses: Excuses;
  /** Dates of the row's columns and of its document. */
  readonly heldDates: string;
}

const MOST_NUMBERS_SHOWN = 12;

/** Reads a passage once for all numbers of a row. */
export function readPassage(text: string, excuses: Excuses, heldDates: string): PassageNumbers {
  const counts = readNumbers(readDates(text).rest);
  return { all: readNumbers(text), counts, words: readNumberWords(text), excuses, heldDates };
}

/** Whether the number may stand in the row. */
export function holds(passage: PassageNumbers, { value, isPercent }: WrittenNumber, kind: NumberKind): boolean {
  const { all, counts, words, excuses, heldDates } = passage;
  if (excuses.values.has(value)) return true;
  if (kind !== "count") return all.some((one) => one.value === value) || holdsDate(heldDates, value, kind);
  if (!isPercent && words.has(value)) return true;
  const lacksMillion = (one: WrittenNumber): boolean =>
    excuses.million && one.isMoney && !one.isScaled && one.value * 1e6 === value;
  return counts.some((one) => (one.value === value && one.isPercent === isPercent) || lacksMillion(one));
}

/** What the passage has instead, and what would be right. */
export function hintFor({ all, counts }: PassageNumbers, kind: NumberKind): string {
  const written = [...new Set((kind === "count" ? counts : all).map((one) => one.written))];
  const shown = written.slice(0, MOST_NUMBERS_SHOWN).join("; ") + (written.length > MOST_NUMBERS_SHOWN ? "; …" : "");
  const has = written.length === 0 ? "It has no number in digits." : `Its numbers are ${shown}.`;
  const ways =
    "Correct the number or the phrase, or let a sentence of the note that names it say that it is supplied, inferred or counted.";
  return `${has} ${kind === "count" ? ways : `${ways} A date may also stand in a column of its own.`}`;
}

/** Years anywhere in a date, days at its end: 2023-12-13. */
function holdsDate(heldDates: string, value: number, kind: NumberKind): boolean {
  const digits = String(value).padStart(2, "0");
  return new RegExp(kind === "year" ? `(?<!\\d)${digits}` : `-\\d{2}-${digits}(?!\\d)`).test(heldDates);
}
