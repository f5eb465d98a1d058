/** From the project's folder to its dataset. */
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { checkSeeds, type CheckedSeeds } from "../checks/checkSeeds.ts";
import { inFileOrder } from "../problems/problem.ts";
import { readTables } from "../tables/readTables.ts";
import { readingAgreement } from "../agreement/summary.ts";
import { assemble } from "./assemble.ts";
import { readBrackets } from "./brackets.ts";
import { readCorridorTables } from "./corridorTables.ts";
import { editionOf } from "./edition.ts";

export interface PressedDataset extends CheckedSeeds {
  /** Holds only the good rows while there are errors: do not ship it then. */
  readonly dataset: Dataset;
}

/** Reads `<root>/seeds` and `<root>/geo/corridors`. Throws nothing for bad data: it comes back as problems. */
export function pressDataset(root: string): PressedDataset {
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
