/** Words that a reader types over a list: which texts hold them all, and where. */
import { type Segment } from "./excerpt.ts";
import { fold, wordsOf } from "./fold.ts";

/** The folded words that are wanted; each may be the beginning of one. The Arabic article is left off while its word is typed. */
export function wantedWords(query: string): readonly string[] {
  return wordsOf(query).map((word) => word.replace(/^ال(?=\p{L})/u, ""));
}

/** A text as `holdsAll` looks through it. */
export function searchable(texts: readonly string[]): string {
  return ` ${wordsOf(texts.join(" · ")).join(" ")}`;
}

/** Whether every wanted word begins a word of a searchable text. */
export function holdsAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(` ${word}`));
}

/** Grouped digits are one word, as in `wordsOf`. */
const WORD = /(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+)/u;

/** A text in pieces, those marked that begin with a wanted word. */
export function marked(text: string, wanted: readonly string[]): readonly Segment[] {
  if (wanted.length === 0) return [{ text, isFound: false }];
  const isWanted = (piece: string): boolean => {
    const folded = [fold(piece), ...wordsOf(piece)];
    return wanted.some((word) => folded.some((one) => one.startsWith(word)));
  };
  return text
    .split(WORD)
    .map((piece, at) => ({ text: piece, isFound: at % 2 === 1 && isWanted(piece) }))
    .filter((segment) => segment.text !== "");
}
