/** Every third country that a document names stands in a row of it, and every partner of a row is named by its document. */
import type { Iso3, StopId } from "../../src/model/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import type { Problem } from "../problems/problem.ts";
import type { Seeds } from "../checks/readSeeds.ts";
import type { Located } from "../schema/readRows.ts";
import { placeOf } from "../tables/readTable.ts";
import { findingAt } from "../passages/severity.ts";
import { countriesNamed, namesOf } from "./countriesNamed.ts";

/** Compares the rows of each document with its text; documents without a text are left out. */
export function checkCoverage(seeds: Seeds, textOf: (source: StopId) => string | null): readonly Problem[] {
  return seeds.sources.flatMap(({ value: source, row }) => {
    const text = textOf(source.id);
    if (text === null) return [];
    const named = countriesNamed(text);
    const facts = seeds.facts.filter(({ value }) => value.source === source.id);
    return [
      ...uncovered(facts, named).map(([iso3, passage]) =>
        findingAt(
          placeOf(row, "id"),
          `The document names ${namesOf(iso3)[0]} (“…${passage}…”), and no row of ${source.id} does.`,
          `Add a row, or add ${iso3} with its role to the others of the row about this passage.`,
        ),
      ),
      ...facts.flatMap((fact) => unnamed(fact, named)),
    ];
  });
}

function uncovered(
  facts: readonly Located<WrittenFact>[],
  named: ReadonlyMap<Iso3, string>,
): readonly (readonly [Iso3, string])[] {
  const inRows = new Set(facts.flatMap(({ value }) => [...value.partners, ...value.others.map(({ iso3 }) => iso3)]));
  return [...named].filter(([iso3]) => !inRows.has(iso3));
}

function unnamed({ value, row }: Located<WrittenFact>, named: ReadonlyMap<Iso3, string>): readonly Problem[] {
  const missing = (iso3: Iso3): boolean => namesOf(iso3).length > 0 && !named.has(iso3);
  const explained = (iso3: Iso3): boolean => countriesNamed(value.note).has(iso3);
  const problem = (iso3: Iso3, field: string): Problem =>
    findingAt(
      placeOf(row, field),
      `${namesOf(iso3)[0]} is not named in the document.`,
      "Take it out, or let the note name it and say by which words the document means it.",
    );
  return [
    ...value.partners.filter((iso3) => missing(iso3) && !explained(iso3)).map((iso3) => problem(iso3, "partners")),
    ...value.others.filter(({ iso3 }) => missing(iso3) && !explained(iso3)).map(({ iso3 }) => problem(iso3, "others")),
  ];
}
