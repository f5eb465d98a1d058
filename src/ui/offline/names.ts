/** What pages and the service worker call the same. */

/** The script in the service worker’s folder; that folder is the scope. */
export const WORKER_FILE = "sw.js";

/** What pages ask the worker for. The answer to `describe` comes through the port that travels with it. */
export type Wish = { readonly ask: "takeOver" } | { readonly ask: "tidy" } | { readonly ask: "describe" };

/** What the worker keeps. */
export interface Kept {
  readonly edition: string;
  readonly bytes: number;
  /** The addresses of the scripts by which pages of this edition begin are among these. */
  readonly scripts: readonly string[];
}

/** A page holds it as long as it is open; `entry` is the address of its first script, which no other edition has. */
export const pageLock = (entry: string): string => `route-atlas page ${entry}`;

/** The entry of a page's lock; null for any other lock. */
export function entryOfLock(name: string): string | null {
  const start = pageLock("");
  return name.startsWith(start) ? name.slice(start.length) : null;
}

/** Every window of a talk holds it, so that nothing is exchanged under the speaker. `scope` is the address of the site’s folder. */
export const talkLock = (scope: string): string => `route-atlas talk ${scope}`;

/** The start of the names of all caches of the site in this folder. */
export const cachesOf = (scope: string): string => `route-atlas ${new URL(scope).pathname} `;

/** An empty cache that remembers that the reader wants nothing kept. */
export const unwantedMark = (scope: string): string => `route-atlas-unwanted ${new URL(scope).pathname}`;
