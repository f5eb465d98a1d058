/** Applies a table's schema to its rows: records where every cell is good, a problem for each bad cell. */
import * as v from "valibot";
import { errorAt, type Problem } from "../problems/problem.ts";
import { placeOf, type RawRow, type RawTable } from "../tables/readTable.ts";

/** A record with the row that it was read from. */
export interface Located<Value> {
  readonly value: Value;
  readonly row: RawRow;
}

export interface ReadRows<Value> {
  readonly rows: readonly Located<Value>[];
  readonly problems: readonly Problem[];
}

/** Reads every row; a row with a bad cell gives problems and no record. */
export function readRows<Value>(table: RawTable, schema: v.GenericSchema<unknown, Value>): ReadRows<Value> {
  const rows: Located<Value>[] = [];
  const problems: Problem[] = [];
  for (const row of table.rows) {
    if (!row.isWhole) continue;
    const texts = Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [column, cell.text]));
    const result = v.safeParse(schema, texts);
    if (result.success) rows.push({ value: result.output, row });
    else
      problems.push(
        ...result.issues.map((issue) => problemOf(row, issue)).filter(({ field }) => !table.missing.has(field)),
      );
  }
  return { rows, problems };
}

function problemOf(row: RawRow, issue: v.BaseIssue<unknown>): Problem {
  const column = issue.path?.[0]?.key;
  const field = typeof column === "string" ? column : "";
  const [message, hint] = issue.message.split("\n");
  return errorAt(placeOf(row, field), message!, hint ?? "");
}
