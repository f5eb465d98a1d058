/** What a filter leaves of one document: its rows, and the partners and regions that they are about. */
import type { FactId, Iso3, RegionId, StopId } from "../model/records.ts";
import type { FactIndex } from "./factIndex.ts";
import { filterOf, isEmptyFilter, matches } from "./filter.ts";
import { remembered } from "./remembered.ts";

export interface Filtered {
  readonly rows: ReadonlySet<FactId>;
  readonly partners: ReadonlySet<Iso3>;
  readonly regions: ReadonlySet<RegionId>;
}

const worked = remembered((index: FactIndex, stop: StopId, text: string): Filtered => {
  const filter = filterOf(index, text);
  const facts = index.factsOfStop(stop).filter((fact) => matches(index, filter, fact));
  return {
    rows: new Set(facts.map(({ id }) => id)),
    partners: new Set(facts.flatMap(({ partners }) => partners)),
    regions: new Set(facts.flatMap(({ region }) => (region === null ? [] : [region]))),
  };
});

/** The rows of all documents that the filter of a view leaves; null where nothing is filtered. */
export function filteredEverywhere(index: FactIndex, text: string): ReadonlySet<FactId> | null {
  const left = index.stops.map((stop) => filteredAt(index, stop, text));
  return left.includes(null) ? null : new Set(left.flatMap((filtered) => [...(filtered?.rows ?? [])]));
}

/** What the filter of a view leaves of a document; null where nothing is filtered. */
export function filteredAt(index: FactIndex, stop: StopId, text: string): Filtered | null {
  if (text === "") return null;
  return isEmptyFilter(filterOf(index, text)) ? null : worked(index, stop, text);
}
