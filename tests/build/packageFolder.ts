/** Pressed packages in folders on disk, and what an independent validator says of a folder. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { Package } from "datapackage";
import { pressPackage, type PressedPackage } from "../../build/package/pressPackage.ts";
import { folderWith, projectRoot, projectWith } from "./support/folders.ts";

type Texts = Readonly<Record<string, string>>;

const DESCRIPTION = "seeds/datapackage.json";
let real: PressedPackage | undefined;

/** The package of the real tables as `data/` would hold it; some files with other texts. */
export function realPackage(changes: Texts = {}): string {
  return folderOf((real ??= pressPackage(projectRoot)), changes);
}

/** The package of the few good tables of the tests, under the real description; quick to validate. */
export function smallPackage(changes: Texts = {}): string {
  const root = projectWith();
  copyFileSync(join(projectRoot, DESCRIPTION), join(root, DESCRIPTION));
  return folderOf(pressPackage(root), changes);
}

/** Every complaint about the package: its description, the rows of each table, and where the keys of tables lead. */
export async function complaints(folder: string): Promise<readonly string[]> {
  const loaded = await Package.load(join(folder, "datapackage.json"));
  const found = loaded.errors.map(({ message }) => `datapackage.json: ${message}`);
  for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
    await resource.read({ keyed: true, relations: true }).catch((error: unknown) => {
      found.push(`${resource.name}: ${sentenceOf(error)}`);
    });
  }
  return found;
}

function folderOf({ files }: PressedPackage, changes: Texts): string {
  const texts = files.map(({ name, content }): [string, string] => [name, Buffer.from(content).toString("utf8")]);
  return folderWith({ ...Object.fromEntries(texts), ...changes });
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { errors = [] } = error as { readonly errors?: readonly Error[] };
  return [error.message, ...errors.map(({ message }) => message)].join(" | ");
}
