/** How much each choice of a filter would leave of a document, with what else is chosen. */
import type { StopId } from "../model/records.ts";
import type { FactIndex } from "./factIndex.ts";
import { type Filter, FILTER_NAMES, type FilterName, filterValues, matches, valuesOf, without } from "./filter.ts";

export interface FilterChoice {
  readonly value: string;
  readonly isChosen: boolean;
  /** Entries of the document that have the value and answer the other names of the filter. */
  readonly rows: number;
  /** Partners that these entries are about. */
  readonly partners: number;
}

/** The choices under each name, in the order of `filterValues`. */
export function filterChoices(
  index: FactIndex,
  stop: StopId,
  filter: Filter,
): Readonly<Record<FilterName, readonly FilterChoice[]>> {
  const known = filterValues(index);
  const entries = FILTER_NAMES.map((name) => {
    const others = without(filter, name);
    const facts = index.factsOfStop(stop).filter((fact) => matches(index, others, fact));
    const counts = new Map<string, { rows: number; partners: Set<string> }>();
    for (const fact of facts)
      for (const value of new Set(valuesOf(index, fact, name))) {
        const count = counts.get(value) ?? { rows: 0, partners: new Set<string>() };
        count.rows += 1;
        for (const iso3 of fact.partners) count.partners.add(iso3);
        counts.set(value, count);
      }
    const choices = known[name].map((value): FilterChoice => {
      const count = counts.get(value);
      const isChosen = filter[name]?.includes(value) ?? false;
      return { value, isChosen, rows: count?.rows ?? 0, partners: count?.partners.size ?? 0 };
    });
    return [name, choices] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<FilterName, readonly FilterChoice[]>;
}

/** How many entries of each document the filter leaves. */
export function rowsByStop(index: FactIndex, filter: Filter): { readonly stop: StopId; readonly rows: number }[] {
  return index.stops.map((stop) => ({
    stop,
    rows: index.factsOfStop(stop).filter((fact) => matches(index, filter, fact)).length,
  }));
}
