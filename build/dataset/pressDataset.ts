/** From the project's folder to its dataset. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { checkSeeds, type CheckedSeeds } from "../checks/checkSeeds.ts";
import { inFileOrder } from "../problems/problem.ts";
import { readTables } from "../tables/readTables.ts";
import { readingAgreement } from "../agreement/summary.ts";
import { assemble } from "./assemble.ts";
import { BRACKET_FILE, readBrackets } from "./brackets.ts";
import { readCorridorTables } from "./corridorTables.ts";
import { editionOf } from "./edition.ts";

export interface PressedDataset extends CheckedSeeds {
  /** Holds only the good rows while there are errors: do not ship it then. */
  readonly dataset: Dataset;
}

/** By folder, what was pressed last and from which bytes: a build asks eight times. */
const kept = new Map<string, { readonly inputs: string; readonly pressed: PressedDataset }>();

/**
 * Reads `<root>/seeds` and `<root>/geo/corridors`, once for as long as no table changes: treat it as frozen. Throws nothing for
 * bad data: it comes back as problems.
 */
export function pressDataset(root: string): PressedDataset {
  const inputs = `${editionOf(root)} ${textOf(join(root, BRACKET_FILE))}`;
  const known = kept.get(root);
  if (known?.inputs === inputs) return known.pressed;
  const pressed = pressAnew(root);
  kept.set(root, { inputs, pressed });
  return pressed;
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function pressAnew(root: string): PressedDataset {
  const checked = checkSeeds(readTables(join(root, "seeds")));
  const corridors = readCorridorTables(root);
  const brackets = readBrackets(root, new Set(checked.seeds.regions.map(({ value }) => value.id)));
  return {
    seeds: checked.seeds,
    problems: inFileOrder([...corridors.problems, ...brackets.problems, ...checked.problems]),
    dataset: {
      ...assemble(checked.seeds, corridors.records, brackets.byRegion, editionOf(root)),
      agreement: readingAgreement(root),
    },
  };
}
