/** Whose code the browser of a reader gets, by the modules of a build, and under which licence. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The whole text of the licence with its copyright lines; where the package brings none, what its description says. */
  readonly text: string;
}

/** Licences that ask for no more than that their text goes along. */
const ALLOWED: ReadonlySet<string> = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "CC0-1.0",
  "OFL-1.1",
  "Unlicense",
]);
/** A package that comes with all that it needs packed into its own files. */
const PACKED: ReadonlySet<string> = new Set(["maplibre-gl"]);
/** Lines that the bundler adds. */
const ADDED: readonly (readonly [start: string, name: string])[] = [
  ["\0vite/", "vite"],
  ["\0rolldown/", "rolldown"],
];
/** Vite tells here of what its own program is packed from. */
const OF_ITS_PARTS = /\n# Licenses of bundled dependencies[\s\S]*/;
const FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The packages in order of name and version. Throws when one has a licence that asks for more than its text. */
export function shippedPackages(moduleIds: Iterable<string>, root: string): readonly ShippedPackage[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const added = ADDED.find(([start]) => id.startsWith(start));
    const folder = added ? join(root, "node_modules", added[1]) : FOLDER.exec(id.split("\\").join("/"))?.[0];
    if (folder !== undefined) withPacked(folder, folders);
  }
  return [...folders]
    .map(readPackage)
    .sort((one, other) => compare(`${one.name} ${one.version}`, `${other.name} ${other.version}`));
}

function withPacked(folder: string, into: Set<string>, isPacked = false): void {
  if (into.has(folder)) return;
  into.add(folder);
  const { name, dependencies = {} } = readManifest(folder);
  if (!isPacked && !PACKED.has(name)) return;
  for (const dependency of Object.keys(dependencies)) {
    // Types leave nothing in a program.
    if (!dependency.startsWith("@types/")) withPacked(folderOf(dependency, folder), into, true);
  }
}

/** As Node looks for it: beside the files that ask for it, then ever higher. */
function folderOf(name: string, from: string): string {
  for (let place = from; place !== dirname(place); place = dirname(place)) {
    const folder = join(place, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  throw new Error(`${name}, which ${from} needs, is not installed.`);
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license = "", author } = readManifest(folder);
  if (!isAllowed(license)) throw new Error(`${name} ${version} would reach readers, but its licence is "${license}".`);
  const file = readdirSync(folder)
    .filter((entry) => /^licen[cs]e/i.test(entry))
    .sort(compare)[0];
  const by = typeof author === "string" ? author : (author?.name ?? "its authors");
  const text = file === undefined ? `${license}, by ${by}` : readFileSync(join(folder, file), "utf8");
  return { name, version, licence: license, text: text.replaceAll("\r\n", "\n").replace(OF_ITS_PARTS, "").trim() };
}

/** Of several licences to choose from, one is enough. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((one) => ALLOWED.has(one));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The same on every machine, whatever its language. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
