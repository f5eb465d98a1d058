/** The addresses by which the windows of a talk open each other. */
import type { Place } from "../talk/message.ts";

/** The page of the notes for a talk that is here; `address` is that of a page of the talk, whose language and look it keeps. */
export function speakerAddress(address: string, place: Place): string {
  return withWords(address, place, "speaker");
}

/** The page that the room sees, at a place of the talk. */
export function audienceAddress(address: string, place: Place): string {
  return withWords(address, place, null);
}

function withWords(address: string, { tour, step }: Place, panel: string | null): string {
  const url = new URL(address);
  const before = url.searchParams;
  // What else the address says is where the other page is, and not where this one begins. A tour may travel in the fragment.
  const words: [string, string | null][] = [
    ["panel", panel],
    ["tour", tour],
    ["step", String(step)],
    ["lang", before.get("lang")],
    ["theme", before.get("theme")],
  ];
  url.search = new URLSearchParams(words.filter((word): word is [string, string] => word[1] !== null)).toString();
  return url.href;
}
