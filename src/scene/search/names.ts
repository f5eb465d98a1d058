/**
 * Finds entries by their names: the whole name first, then its beginning, then its words, then names that are part of the
 * query, then words with typing errors.
 */
import { forgiven, typingErrors } from "./distance.ts";
import type { SearchEntry } from "./entries.ts";
import { wordsOf } from "./fold.ts";
import type { OtherName } from "./materials.ts";

/** How a name answers a query, best first. */
export const FITS = ["whole", "beginning", "words", "part", "misspelt"] as const;
export type Fit = (typeof FITS)[number];

export interface NameHit {
  readonly entry: SearchEntry;
  readonly fit: Fit;
  /** The other name that answers, where the title does not answer as well. */
  readonly foundAs: OtherName | null;
  /** Smaller is better among those that fit alike. */
  readonly cost: number;
}

/** Shorter names stand in queries by chance. */
const LEAST_PART = 4;

interface SearchableName {
  readonly entry: SearchEntry;
  readonly other: OtherName | null;
  readonly words: readonly string[];
  readonly joined: string;
}

export type NameSearch = (query: string) => NameHit[];

/** A search over the names of entries. */
export function nameSearch(entries: readonly SearchEntry[]): NameSearch {
  const names = entries.flatMap((entry) => [
    searchable(entry, entry.title, null),
    ...entry.otherNames.map((other) => searchable(entry, other.name, other)),
  ]);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const spelt = bestHits(names, (name) => fitOf(words, name));
    return spelt.length > 0 ? spelt : bestHits(names, (name) => misspeltFit(words, name));
  };
}

type Found = Pick<NameHit, "fit" | "cost">;

/** The best name of each entry, best entries first. */
function bestHits(names: readonly SearchableName[], fit: (name: SearchableName) => Found | null): NameHit[] {
  const best = new Map<SearchEntry, NameHit>();
  for (const name of names) {
    const found = fit(name);
    if (found === null) continue;
    const hit = { entry: name.entry, foundAs: name.other, ...found };
    const before = best.get(name.entry);
    if (before === undefined || compareHits(hit, before) < 0) best.set(name.entry, hit);
  }
  return [...best.values()].sort(compareHits);
}

/** Better hits first; a title before another name that answers as well. */
export function compareHits(one: NameHit, other: NameHit): number {
  return FITS.indexOf(one.fit) - FITS.indexOf(other.fit) || one.cost - other.cost;
}

function searchable(entry: SearchEntry, name: string, other: OtherName | null): SearchableName {
  const words = wordsOf(name);
  return { entry, other, words, joined: words.join("") };
}

function fitOf(query: readonly string[], name: SearchableName): Found | null {
  const joined = query.join("");
  const cost = name.joined.length - joined.length + aside(name);
  if (name.joined === joined) return { fit: "whole", cost };
  // A code is short and says nothing by its beginning.
  if (name.other?.kind === "code") return null;
  if (name.joined.startsWith(joined)) return { fit: "beginning", cost };
  if (query.every((word) => name.words.some((own) => own.startsWith(word)))) return { fit: "words", cost };
  const isPart = name.joined.length >= LEAST_PART && name.words.every((own) => query.includes(own));
  return isPart ? { fit: "part", cost: -cost } : null;
}

function misspeltFit(query: readonly string[], name: SearchableName): Found | null {
  if (name.other?.kind === "code") return null;
  const joined = query.join("");
  const errors = errorsIn(query, joined, name);
  if (errors === null) return null;
  return { fit: "misspelt", cost: errors * 100 + Math.abs(name.joined.length - joined.length) + aside(name) };
}

function aside({ other }: SearchableName): number {
  return other === null ? 0 : 0.5;
}

/** The typing errors of a query, word by word or written together; null where there are too many. */
function errorsIn(query: readonly string[], joined: string, name: SearchableName): number | null {
  const together = typingErrors(joined, name.joined, forgiven(joined.length));
  if (together <= forgiven(joined.length)) return together;
  let sum = 0;
  for (const word of query) {
    const limit = forgiven(word.length);
    const least = Math.min(
      ...name.words.map((own) => Math.min(typingErrors(word, own, limit), begun(word, own, limit))),
    );
    if (least > limit) return null;
    sum += least;
  }
  return sum;
}

/** Errors in a word that is not yet typed to its end: `morrocc`. One fewer is forgiven, since less is known of it. */
function begun(word: string, own: string, limit: number): number {
  if (own.length <= word.length || word.length < 5) return limit + 1;
  const errors = typingErrors(word, own.slice(0, word.length), 1);
  return errors > 1 ? limit + 1 : errors + 0.5;
}
