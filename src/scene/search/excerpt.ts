/** The part of a statement that holds the words found. */
import { fold, wordsOf } from "./fold.ts";

/** A piece of text, found or around it. */
export interface Segment {
  readonly text: string;
  readonly isFound: boolean;
}

const BEFORE = 50;
const LONGEST = 170;

/** The statement from a little before the first word found; `terms` are folded words. */
export function excerptOf(statement: string, terms: readonly string[]): Segment[] {
  const wanted = new Set(terms);
  const isWanted = (word: string): boolean => wordsOf(word).some((part) => wanted.has(part)) || wanted.has(fold(word));
  const pieces = statement.split(/([\p{L}\p{N}]+)/u);
  const segments = pieces.map((text, at) => ({ text, isFound: at % 2 === 1 && isWanted(text) }));
  const first = segments.findIndex(({ isFound }) => isFound);
  const start = first === -1 ? 0 : beginning(pieces, first);
  const shown: Segment[] = start === 0 ? [] : [{ text: "… ", isFound: false }];
  let length = 0;
  for (const segment of segments.slice(start)) {
    if (length > LONGEST && /\s/.test(segment.text)) {
      shown.push({ text: " …", isFound: false });
      break;
    }
    length += segment.text.length;
    shown.push(segment);
  }
  return merged(shown);
}

function beginning(pieces: readonly string[], first: number): number {
  let start = first;
  for (let length = 0; start > 0 && length < BEFORE; start -= 1) length += pieces[start - 1]?.length ?? 0;
  // Only a word begins an excerpt; a start that is nearly the statement's own is its own.
  const length = pieces.slice(0, start).join("").length;
  return length < BEFORE / 2 ? 0 : start % 2 === 0 ? start + 1 : start;
}

function merged(segments: readonly Segment[]): Segment[] {
  const result: { text: string; isFound: boolean }[] = [];
  for (const { text, isFound } of segments) {
    const last = result.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else if (text !== "") result.push({ text, isFound });
  }
  return result;
}
