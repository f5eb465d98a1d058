/**
 * Which modules travel in one file. Left alone, the bundler cuts a file for each set of modules that two parts share: thirty
 * small requests before the first picture, each compressed by itself.
 */

/** What the bundler tells of a module: the ids that it imports statically. */
export type ImportsOf = (id: string) => readonly string[];

/** The name of a file with the module whose static imports it holds. */
export interface Bundle {
  readonly name: string;
  readonly entry: string;
}

/**
 * For each module the file that it belongs to: the first in the order of `bundles` whose entry reaches it by static imports;
 * undefined where none does. Entries themselves are left where they are, since pages and other parts ask for them by name.
 */
export function together(bundles: readonly Bundle[], importsOf: ImportsOf): ReadonlyMap<string, string> {
  const nameOf = new Map<string, string>();
  const entries = new Set(bundles.map(({ entry }) => entry));
  for (const { name, entry } of bundles)
    for (const id of reached(entry, importsOf)) if (!entries.has(id) && !nameOf.has(id)) nameOf.set(id, name);
  return nameOf;
}

/**
 * The same where another page needs some of the modules at once, those that its `entries` reach: they travel in a file of their
 * own, `shared`, so that neither page brings what only the other one needs.
 */
export function sharedWith(
  entries: readonly string[],
  shared: string,
  nameOf: ReadonlyMap<string, string>,
  importsOf: ImportsOf,
): ReadonlyMap<string, string> {
  const needed = new Set(entries.flatMap((entry) => [...reached(entry, importsOf)]));
  return new Map([...nameOf].map(([id, name]) => [id, needed.has(id) ? shared : name]));
}

/** The same with those modules of the files that `isApart` picks in a file called `name`, since some readers need none of them. */
export function apart(
  name: string,
  isApart: (id: string) => boolean,
  nameOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...nameOf].map(([id, file]) => [id, isApart(id) ? name : file]));
}

/** An entry and all that it imports, and they import, statically. */
function reached(entry: string, importsOf: ImportsOf): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...importsOf(id));
  }
  return seen;
}
