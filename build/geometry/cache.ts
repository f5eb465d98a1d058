/** Slow steps whose results are kept in .cache/ under the hash of what they were made from. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const DIGITS = 16;

/** The hash of the files below `folders` whose names `isPart` accepts, and of further words such as versions. */
export function hashOfFolders(
  folders: readonly string[],
  isPart: (name: string) => boolean,
  words: readonly string[],
): string {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true }).map(String).filter(isPart).sort()) {
      hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
    }
  for (const word of words) hash.update(`\0${word}`);
  return hash.digest("hex").slice(0, DIGITS);
}

/** The folder `path`; `make` fills it first where it is not there. A make that fails leaves nothing behind. */
export async function keptFolder(path: string, make: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  const draft = mkdtempSync(`${path}-draft-`);
  try {
    await make(draft);
    // Another process may have finished first; its result is the same.
    if (!existsSync(path)) renameSync(draft, path);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return path;
}

/** The version of an installed package. */
export function versionOf(root: string, name: string): string {
  const description = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")) as {
    version: string;
  };
  return `${name}@${description.version}`;
}
