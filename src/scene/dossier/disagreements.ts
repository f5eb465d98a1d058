/** Passages that disagree, each pair or circle of them once. */
import type { FactId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { type Statement, statementsOf } from "../sheet/passage.ts";

/** Groups of statements that disagree with one another, from the rows about a subject. */
export function disagreementsAmong(index: WrittenIndex, rows: readonly WrittenFact[]): Statement[][] {
  const told = new Set<FactId>();
  return rows.flatMap((row) => {
    if (told.has(row.id) || row.disagreesWith.length === 0) return [];
    const group = connected(index, row.id);
    for (const id of group) told.add(id);
    return [statementsOf(index, [...group])];
  });
}

function connected(index: WrittenIndex, first: FactId): Set<FactId> {
  const group = new Set([first]);
  for (const id of group) for (const other of index.fact(id)?.disagreesWith ?? []) group.add(other);
  return group;
}
