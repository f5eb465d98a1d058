/** Every check of the tables in one call. */
import { inFileOrder, type Problem } from "../problems/problem.ts";
import type { WrittenCooperation } from "../../src/model/written.ts";
import type { Located } from "../schema/readRows.ts";
import type { RawTables } from "../tables/readTables.ts";
import { checkCooperation } from "./cooperation.ts";
import { checkCycles } from "./cycles.ts";
import { checkIds } from "./ids.ts";
import { checkPositions } from "./positions.ts";
import { readSeeds, type Seeds } from "./readSeeds.ts";
import { checkReferences } from "./references.ts";
import { checkTimes } from "./times.ts";
import { checkWholes } from "./wholes.ts";
import { checkWording } from "./wording.ts";

export interface CheckedSeeds {
  readonly seeds: Seeds;
  /** Errors and warnings in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Reads and checks the tables, phrases apart. Throws nothing. */
export function checkSeeds(raw: RawTables): CheckedSeeds {
  const { seeds, problems } = readSeeds(raw);
  const cooperation = seeds.facts.filter(
    (fact): fact is Located<WrittenCooperation> => fact.value.table === "cooperation",
  );
  return {
    seeds,
    problems: inFileOrder([
      ...problems,
      ...checkIds(raw),
      ...checkReferences(raw),
      ...checkCycles(raw),
      ...checkWholes(seeds.facts),
      ...checkCooperation(cooperation),
      ...checkTimes(seeds.facts, seeds.sources),
      ...checkPositions(raw),
      ...checkWording(raw),
    ]),
  };
}
