/** Presses the seeded tables once for a run of mutation tests, which asks each test file hundreds of times. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pressDataset } from "../../build/dataset/pressDataset.ts";
import { projectRoot } from "../build/support/folders.ts";
import { keptDataset } from "./keptPlace.ts";

/** Vitest calls it before the first test. */
export default function keepData(): void {
  mkdirSync(dirname(keptDataset), { recursive: true });
  writeFileSync(keptDataset, JSON.stringify(pressDataset(projectRoot).dataset));
}
