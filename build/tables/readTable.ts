/** One table of seeds/: its rows by the names of the header, each cell with its place. */
import { oneOf } from "../problems/nearest.ts";
import { errorAt, type Place, type Problem } from "../problems/problem.ts";
import { COLUMNS, type TableName } from "./columns.ts";
import { parseCsv, type Cell } from "./parseCsv.ts";
import { strangeSigns } from "./strangeSigns.ts";

export interface RawRow {
  readonly table: TableName;
  readonly file: string;
  readonly line: number;
  /** False when the row has too few or too many cells, so that its cells may be shifted. */
  readonly isWhole: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface RawTable {
  readonly name: TableName;
  readonly file: string;
  readonly rows: readonly RawRow[];
  /** Columns that the header lacks; nothing is said about their cells. */
  readonly missing: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads a table from the text of its file; `file` is the path that problems name. */
export function readTable(name: TableName, file: string, text: string): RawTable {
  const { rows, faults } = parseCsv(text);
  const problems: Problem[] = faults.map((fault) =>
    errorAt({ file, line: fault.line, column: fault.column, field: "" }, fault.message, fault.hint),
  );
  problems.push(...strangeSigns(file, text));
  const header = rows[0] ?? [];
  problems.push(...headerProblems(name, file, header));
  const names = header.map((cell) => cell.text.trim());
  const missing = new Set(COLUMNS[name].filter((column) => !names.includes(column)));
  const readRows: RawRow[] = [];
  for (const cells of rows.slice(1)) {
    const first = cells[0]!;
    const isWhole = cells.length === header.length;
    if (!isWhole)
      problems.push(
        errorAt(
          { file, line: first.line, column: first.column, field: "" },
          `The row has ${cells.length} cells, the header ${header.length}.`,
          cells.length < header.length
            ? `The cells from "${names[cells.length]}" on are missing.`
            : 'A cell that contains a comma must stand in quotes: "a, b".',
        ),
      );
    const byName: Record<string, Cell> = {};
    for (const column of COLUMNS[name]) {
      const index = names.indexOf(column);
      byName[column] = cells[index] ?? { text: "", line: first.line, column: first.column };
    }
    readRows.push({ table: name, file, line: first.line, isWhole, cells: byName });
  }
  return { name, file, rows: readRows, missing, problems };
}

/** A table that is not there, read as empty. */
export function absentTable(name: TableName, file: string): RawTable {
  const place = { file, line: 1, column: 1, field: "" };
  return {
    name,
    file,
    rows: [],
    missing: new Set(),
    problems: [errorAt(place, "The table is missing.", `Its header should be ${COLUMNS[name].join(",")}.`)],
  };
}

/** The place of a row's cell, for problems. */
export function placeOf(row: RawRow, field: string): Place {
  const cell = row.cells[field];
  return { file: row.file, line: cell?.line ?? row.line, column: cell?.column ?? 1, field };
}

/** The items of a cell that holds a list separated by `;`. */
export function itemsOf(row: RawRow, field: string): readonly string[] {
  return splitList(row.cells[field]?.text ?? "");
}

/** Cuts a list at its semicolons; empty items are left out. */
export function splitList(text: string): string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function headerProblems(name: TableName, file: string, header: readonly Cell[]): Problem[] {
  const wanted = COLUMNS[name];
  const names = header.map((cell) => cell.text.trim());
  const problems: Problem[] = [];
  const wholeHeader = `The header should be ${wanted.join(",")}.`;
  header.forEach((cell, index) => {
    const place = { file, line: cell.line, column: cell.column, field: names[index]! };
    if (!wanted.includes(names[index]!))
      problems.push(
        errorAt(
          place,
          `"${names[index]}" is not a column of this table.`,
          oneOf(names[index]!, wanted, 0) || wholeHeader,
        ),
      );
    else if (names.indexOf(names[index]!) < index) problems.push(errorAt(place, "The header names this column twice."));
  });
  for (const column of wanted)
    if (!names.includes(column))
      problems.push(errorAt({ file, line: 1, column: 1, field: column }, "The header lacks this column.", wholeHeader));
  if (problems.length === 0 && names.join() !== wanted.join())
    problems.push(errorAt({ file, line: 1, column: 1, field: "" }, "The columns stand in another order.", wholeHeader));
  return problems;
}
