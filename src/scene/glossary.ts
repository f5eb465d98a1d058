/** Finds the words of the glossary in a text, so that each can be explained where it stands. Answers runs of plain text, never markup. */
import type { GlossaryEntry } from "../model/dataset.ts";

/** What stands behind a word: the term in full and what it means. */
export interface Explanation {
  readonly id: string;
  readonly term: string;
  readonly explanation: string;
  /** Null where it is in the language of the page. */
  readonly language: "en" | null;
}

/** A stretch of text; `about` is set where it is a word that can be explained. */
export interface Run {
  readonly text: string;
  readonly about: Explanation | null;
}

/** A way to write a term. */
interface Form {
  readonly text: string;
  /** Abbreviations and names in capitals mean something else in small letters: PROTECT is a programme. */
  readonly isExact: boolean;
  readonly entry: Explanation;
}

/** Forms by their first word, the longest first. */
export type Glossary = ReadonlyMap<string, readonly Form[]>;

/** More than this in one card and it can no longer be read. */
export const MOST_IN_A_CARD = 3;

/**
 * The atlas’s own words for its data, and words of everyday: they are explained where the atlas speaks of itself, and would
 * underline half of every statement.
 */
const EVERYDAY: ReadonlySet<string> = new Set([
  ...["binding", "correction", "council", "deployment", "designations", "direction", "disagrees-with", "document"],
  ...["edition", "european-commission", "hindered", "indicator", "instrument", "level", "may-overlap", "member-state"],
  ...["next-step", "out-of-scope", "part-of", "partner", "phrase", "presidency", "priority", "qualifier", "refugee"],
  ...["regional-statement", "route", "row", "same-as", "scope", "silent", "smuggling", "standing", "home", "edtf"],
]);
/** `Level: signed`, `flag-main`, `group-wanted`: words of the legend. */
const OF_THE_LEGEND = /^(family|flag|group|level|stage|standing)-/;

/** Makes the forms of a glossary ready for searching; do it once. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  const forms = entries.filter(({ id }) => !EVERYDAY.has(id) && !OF_THE_LEGEND.test(id)).flatMap(formsOf);
  const byFirstWord = new Map<string, Form[]>();
  for (const form of forms) {
    const key = firstWord(form.text);
    byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), form]);
  }
  for (const group of byFirstWord.values()) group.sort((one, other) => other.text.length - one.text.length);
  return byFirstWord;
}

/** An entry as a reader meets it. */
export function explanationOf({ id, term, explanation, written }: GlossaryEntry): Explanation {
  return { id, term, explanation, language: written === undefined ? "en" : null };
}

/** `ASOP – Anti-smuggling operational partnership` can be written as either half; statements may be in English or translated. */
function formsOf(given: GlossaryEntry): Form[] {
  const entry = explanationOf(given);
  const halves = [given.term, given.written ?? ""]
    .flatMap((term) => term.split(" – "))
    .map((half) => half.replace(/\s*\(.*\)$/, "").trim());
  return [...new Set(halves)]
    .filter((text) => text.length > 1)
    .map((text) => ({ text, isExact: isAbbreviation(text), entry }));
}

/** Two capitals in one word, as in EMLO, MoI or G5 Sahel. */
function isAbbreviation(text: string): boolean {
  return /\p{Lu}[^\s]*[\p{Lu}\d]/u.test(text) && text.split(" ").length < 3;
}

const known = new WeakMap<readonly GlossaryEntry[], Glossary>();

/** The texts of one card as runs; what is explained in one is not explained again in the next, nor what `told` names. */
export function explainedTexts(
  entries: readonly GlossaryEntry[],
  texts: readonly string[],
  told: readonly string[] = [],
): Run[][] {
  const glossary = known.get(entries) ?? glossaryOf(entries);
  known.set(entries, glossary);
  const seen = new Set(told);
  return texts.map((text) => explainedRuns(glossary, text, seen));
}

/** Parts a text at the words that the glossary explains: whole words, the longest first, each only where it is not in `seen`. */
export function explainedRuns(glossary: Glossary, text: string, seen: Set<string>, most = MOST_IN_A_CARD): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (seen.size >= most) break;
    if (index < from) continue;
    const found = formAt(glossary, text, index, seen);
    if (!found) continue;
    if (index > from) runs.push({ text: text.slice(from, index), about: null });
    from = index + found.length;
    runs.push({ text: text.slice(index, from), about: found.entry });
    seen.add(found.entry.id);
  }
  if (from < text.length) runs.push({ text: text.slice(from), about: null });
  return runs;
}

interface Found {
  readonly entry: Explanation;
  readonly length: number;
}

function formAt(glossary: Glossary, text: string, at: number, seen: ReadonlySet<string>): Found | null {
  const word = firstWord(text.slice(at, at + LONGEST_WORD));
  for (const form of [...(glossary.get(word) ?? []), ...(glossary.get(singular(word)) ?? [])]) {
    if (seen.has(form.entry.id)) continue;
    const length = lengthAt(form, text, at);
    if (length > 0) return { entry: form.entry, length };
  }
  return null;
}

const LONGEST_WORD = 60;

/** How many letters of the text the form takes, with its plural; 0 where it does not stand there as a whole word. */
function lengthAt({ text: form, isExact }: Form, text: string, at: number): number {
  const written = text.slice(at, at + form.length);
  if (isExact ? plainDashes(written) !== plainDashes(form) : folded(written) !== folded(form)) return 0;
  const after = /^(?:e?s)?(?![\p{L}\p{N}])/u.exec(text.slice(at + form.length, at + form.length + 3));
  return after ? form.length + after[0].length : 0;
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : "";
}

function folded(text: string): string {
  return plainDashes(text).toLowerCase();
}

function plainDashes(text: string): string {
  return text.replace(/[‐‑–]/g, "-").replace(/['’]/g, "’");
}
