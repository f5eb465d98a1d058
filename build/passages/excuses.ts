/**
 * Numbers that a note takes upon itself: those that a sentence of it names, in digits or in words, when that sentence
 * says "inferred", "supplied", "counted" or "our count": "5 is our count.", "Year 2023 supplied." A sentence that names no
 * number excuses none, because most of them are about a country or an actor. One that supplies a missing "million"
 * excuses that word.
 */
import { readNumberWords } from "./numberWords.ts";
import { readNumbers } from "./readNumbers.ts";

export interface Excuses {
  readonly million: boolean;
  readonly values: ReadonlySet<number>;
}

const OURS = /\b(?:inferred|supplied|counted|our count)\b/i;

/** What a note excuses. */
export function excusesOf(note: string): Excuses {
  const sentences = note.split(/(?<=[.;])\s+/).filter((sentence) => OURS.test(sentence));
  const inDigits = sentences.flatMap((sentence) => readNumbers(sentence).map(({ value }) => value));
  // "a" and "one" stand in many sentences and name no number.
  const inWords = sentences.flatMap((sentence) => [...readNumberWords(sentence)].filter((value) => value > 1));
  return {
    million: sentences.some((sentence) => /\bmillion\b/i.test(sentence)),
    values: new Set([...inDigits, ...inWords]),
  };
}
