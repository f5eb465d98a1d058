/** Folders on disk for tests that read files. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { TABLE_NAMES } from "../../../build/tables/readTables.ts";
import { csvOf, good, type Rows } from "./tables.ts";

export const projectRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** A new folder with these files, by their paths in it; gone when the test is. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "route-atlas-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A project's folder with the good tables, those of `changes` in their places, and the real corridors. */
export function projectWith(changes: Rows = {}): string {
  const rows = { ...good, ...changes };
  const root = folderWith({
    ...Object.fromEntries(TABLE_NAMES.map((name) => [`seeds/${name}.csv`, csvOf(name, rows[name])])),
    "seeds/datapackage.json": "{}",
  });
  cpSync(join(projectRoot, "geo/corridors"), join(root, "geo/corridors"), { recursive: true });
  return root;
}
