/** The name of a state of the data. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TABLE_NAMES } from "../tables/readTables.ts";
import { CORRIDOR_FOLDER } from "./corridorTables.ts";

const DIGITS = 10;
/** Every table that the dataset is made from, in the order of their paths. */
export const EDITION_FILES: readonly string[] = [
  ...["corridors", "waypoints"].map((name) => `${CORRIDOR_FOLDER}/${name}.csv`),
  ...TABLE_NAMES.map((name) => `seeds/${name}.csv`),
];

/** The first ten hexadecimal digits of SHA-256 over the bytes of all tables, one after the other. */
export function editionOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of EDITION_FILES) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, DIGITS);
}
