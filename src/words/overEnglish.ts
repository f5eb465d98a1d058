/** What a catalogue lacks is said in English, as long as translators are at work. The press refuses a site that lacks anything. */
import type { Unfinished } from "./words.ts";

type Tree = Readonly<Record<string, unknown>>;

/** The English messages with those of another language in their places. */
export function overEnglish<Messages extends object>(english: Messages, other: Unfinished<Messages>): Messages {
  return merged(english as Tree, other as Tree) as Messages;
}

function merged(english: Tree, other: Tree): Tree {
  const entries = Object.entries(english).map(([name, message]): [string, unknown] => {
    const own = other[name];
    return [name, isTree(message) && isTree(own) ? merged(message, own) : (own ?? message)];
  });
  return Object.fromEntries(entries);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
