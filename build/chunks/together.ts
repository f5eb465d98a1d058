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
