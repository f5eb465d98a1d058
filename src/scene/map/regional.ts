/** What a document says of a region as a whole: it sits on a bracket beside the region, never on its members. */
import type { AnyFact, RegionId, StopId } from "../../model/records.ts";
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";
import { groupBy } from "../../model/group.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { Filtered } from "../../slice/filtered.ts";
import { remembered } from "../../slice/remembered.ts";
import type { Words } from "../../words/words.ts";

export interface RegionalNote {
  readonly region: RegionId;
  readonly name: string;
  /** `3 statements · €231.9 million` */
  readonly label: string;
  /** That the document ties some of it to. */
  readonly routes: readonly RouteId[];
}

/** One note for each region that a document speaks of, in table order; with a filter, of what it leaves. */
export function regionalNotes(
  index: FactIndex,
  stop: StopId,
  filtered: Filtered | null = null,
): readonly RegionalNote[] {
  if (filtered === null) return allNotes(index, stop);
  return notesOf(
    index,
    index.regionalFacts(stop).filter(({ id }) => filtered.rows.has(id)),
  );
}

const allNotes = remembered((index: FactIndex, stop: StopId): readonly RegionalNote[] =>
  notesOf(index, index.regionalFacts(stop)),
);

function notesOf(index: FactIndex, rows: readonly AnyFact[]): RegionalNote[] {
  return [...groupBy(rows, (fact) => fact.region)].flatMap(([region, facts]) => {
    if (region === null) return [];
    const name = index.region(region)?.name ?? region;
    const routes = ROUTES.filter((route) => facts.some((fact) => fact.routes.includes(route)));
    return [{ region, name, label: labelOf(index.words, facts), routes }];
  });
}

function labelOf({ amounts: figures, map }: Words, facts: readonly AnyFact[]): string {
  const count = map.statements(facts.length);
  const amounts = facts.flatMap((fact) =>
    fact.table === "funding" && fact.amountEur !== null && fact.partOf === null ? [fact] : [],
  );
  const largest = amounts.sort((one, other) => (other.amountEur ?? 0) - (one.amountEur ?? 0))[0];
  if (largest?.amountEur == null) return count;
  const figure = figures.qualified(largest.qualifier, figures.euros(largest.amountEur));
  return `${count} · ${amounts.length > 1 ? map.andOtherAmounts(figure) : figure}`;
}
