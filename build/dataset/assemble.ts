/** Checked tables to the one value that the application reads. */
import type { Dataset, RegionBracket } from "../../src/model/dataset.ts";
import type { Located } from "../schema/readRows.ts";
import type { Seeds } from "../checks/readSeeds.ts";
import type { CorridorRecords } from "./corridorTables.ts";
import { assembleRoutes } from "./routes.ts";

/** The dataset; documents in order of date, everything else in the order of the tables. */
export function assemble(
  seeds: Seeds,
  corridors: CorridorRecords,
  brackets: ReadonlyMap<string, RegionBracket>,
  edition: string,
): Dataset {
  const facts = valuesOf(seeds.facts);
  const partners = valuesOf(seeds.partners);
  return {
    edition,
    sources: [...valuesOf(seeds.sources)].sort(
      (a, b) => (a.date.latest ?? 0) - (b.date.latest ?? 0) || (a.id < b.id ? -1 : 1),
    ),
    partners,
    regions: valuesOf(seeds.regions).map((region) => ({ ...region, bracket: brackets.get(region.id) ?? null })),
    instruments: valuesOf(seeds.instruments),
    routes: assembleRoutes(corridors, facts, new Set(partners.map(({ iso3 }) => iso3))),
    glossary: valuesOf(seeds.glossary),
    corrections: valuesOf(seeds.corrections),
    agreement: [],
    facts,
  };
}

function valuesOf<Value>(rows: readonly Located<Value>[]): readonly Value[] {
  return rows.map(({ value }) => value);
}
