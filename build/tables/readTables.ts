/** All tables of a seeds folder. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { COLUMNS, type TableName } from "./columns.ts";
import { absentTable, readTable, type RawTable } from "./readTable.ts";

export type RawTables = Readonly<Record<TableName, RawTable>>;

/** The names of all tables in alphabetical order. */
export const TABLE_NAMES: readonly TableName[] = (Object.keys(COLUMNS) as TableName[]).sort();

/** Reads every table of `folder`; problems call a file `<label>/<table>.csv`. A missing table is a problem and reads as empty. */
export function readTables(folder: string, label = "seeds"): RawTables {
  const entries = TABLE_NAMES.map((name): [TableName, RawTable] => {
    const path = join(folder, `${name}.csv`);
    const file = `${label}/${name}.csv`;
    return [name, existsSync(path) ? readTable(name, file, readFileSync(path, "utf8")) : absentTable(name, file)];
  });
  return Object.fromEntries(entries) as Record<TableName, RawTable>;
}

/** What reading the files alone has found. */
export function readingProblems(tables: RawTables): readonly Problem[] {
  return TABLE_NAMES.flatMap((name) => tables[name].problems);
}
