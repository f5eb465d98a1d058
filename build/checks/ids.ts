/** Ids are unique, and a fact's id begins with its document's. */
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import { EXPLAINING_TABLES, idColumnOf, type TableName } from "../tables/columns.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";

/** Facts share one space of ids over their six tables; every other table but the corrections has its own. */
export function checkIds(raw: RawTables): readonly Problem[] {
  const spaces: TableName[][] = [
    [...FACT_TABLES],
    ...EXPLAINING_TABLES.filter((table) => table !== "corrections").map((table) => [table]),
  ];
  return [
    ...spaces.flatMap((tables) => repeatedIds(tables.flatMap((table) => raw[table].rows))),
    ...FACT_TABLES.flatMap((table) => raw[table].rows.flatMap(foreignId)),
  ];
}

function repeatedIds(rows: readonly RawRow[]): Problem[] {
  const firstRows = new Map<string, RawRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const column = idColumnOf(row.table);
    const id = row.cells[column]?.text.trim() ?? "";
    const first = firstRows.get(id);
    if (id === "") continue;
    if (first === undefined) firstRows.set(id, row);
    else
      problems.push(
        errorAt(
          placeOf(row, column),
          `"${id}" is already the id of ${first.file}:${first.line}.`,
          "Every row needs an id of its own.",
        ),
      );
  }
  return problems;
}

function foreignId(row: RawRow): Problem[] {
  const id = row.cells["id"]?.text.trim() ?? "";
  const source = row.cells["source"]?.text.trim() ?? "";
  if (id === "" || source === "" || id.startsWith(`${source}-`)) return [];
  return [
    errorAt(
      placeOf(row, "id"),
      `The id does not begin with its document's: "${source}-".`,
      `Such as ${source}-${id.replace(/^\d{4}-\d{2}[a-z]?-/, "")}.`,
    ),
  ];
}
