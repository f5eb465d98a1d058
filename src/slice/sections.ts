/** The rows of a document in the order of its sections, as far as the tables tell it. */
import type { StopId } from "../model/records.ts";
import { groupBy } from "../model/group.ts";
import { FACT_TABLES } from "../model/vocabulary.ts";
import type { WrittenFact } from "../model/written.ts";
import type { WrittenIndex } from "./factIndex.ts";

export interface DocumentSection {
  readonly section: string;
  /** Table by table, in table order. */
  readonly rows: readonly WrittenFact[];
}

/** The sections of a document. Each table follows the document; a section that only one table knows stands behind its neighbour there. */
export function sectionsOf(index: WrittenIndex, stop: StopId): DocumentSection[] {
  const rows = index.factsOfStop(stop);
  const bySection = groupBy(rows, ({ section }) => section);
  const sequences = FACT_TABLES.map((table) => [
    ...new Set(rows.filter((row) => row.table === table).map(({ section }) => section)),
  ]);
  const parts = groupBy(mergedOrder(sequences), partOf);
  return [...parts.values()].flat().map((section) => ({ section, rows: bySection.get(section) ?? [] }));
}

/** A document of several parts names the part before a colon: `Annex, Response: returns, Ongoing`. */
function partOf(section: string): string {
  return section.split(": ")[0] ?? section;
}

/** One order out of several that each know a part: the longest first, the others' own items put behind those that precede them there. */
export function mergedOrder(sequences: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = [...sequences].sort((one, other) => other.length - one.length);
  const order = [...first];
  for (const sequence of others) {
    let before: string | null = null;
    for (const item of sequence) {
      if (!order.includes(item)) order.splice(placeFor(order, sequence, before), 0, item);
      before = item;
    }
  }
  return order;
}

/** Behind the item before it; the first of a sequence stands before the next that is known. */
function placeFor(order: readonly string[], sequence: readonly string[], before: string | null): number {
  if (before !== null) return order.indexOf(before) + 1;
  const next = sequence.find((later) => order.includes(later));
  return next === undefined ? order.length : order.indexOf(next);
}
