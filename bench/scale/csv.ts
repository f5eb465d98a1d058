/** Rows of cells by the names of their columns, as the tables in seeds/ hold them. */
import { COLUMNS, type TableName } from "../../build/tables/columns.ts";

/** What is left out is empty. */
export type Cells = Readonly<Record<string, string>>;

/** The text of a table's file. */
export function csvOf(table: TableName, rows: readonly Cells[]): string {
  const columns = COLUMNS[table];
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
