/** What `npm run data:check` prints. */
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import type { Seeds } from "../checks/readSeeds.ts";
import { errorsOf, formatProblem, type Problem } from "../problems/problem.ts";
import { EXPLAINING_TABLES } from "../tables/columns.ts";
import type { RawTables } from "../tables/readTables.ts";

/** Problems grouped by file, a blank line between files. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap((problem, index) => {
    const startsFile = index > 0 && problems[index - 1]?.file !== problem.file;
    return startsFile ? ["", formatProblem(problem)] : [formatProblem(problem)];
  });
}

/** `3 errors and 1 warning` */
export function tally(problems: readonly Problem[]): string {
  const errors = errorsOf(problems).length;
  return `${plural(errors, "error")} and ${plural(problems.length - errors, "warning")}`;
}

/** A table of rows by fact table and document, and a line with the sizes of the other tables. */
export function countLines({ raw, sources }: Seeds): readonly string[] {
  const stops = sources.map(({ value }) => value.id);
  const rows = FACT_TABLES.map((table) => [
    table,
    ...stops.map((stop) => String(countOf(raw, table, stop))),
    String(raw[table].rows.length),
  ]);
  const sums = ["all", ...stops.map((stop) => String(sum(FACT_TABLES.map((table) => countOf(raw, table, stop)))))];
  const all = String(sum(FACT_TABLES.map((table) => raw[table].rows.length)));
  return [
    ...aligned([["", ...stops, "all"], ...rows, [...sums, all]]),
    "",
    EXPLAINING_TABLES.map((table) => `${raw[table].rows.length} ${table}`).join(", "),
  ];
}

function countOf(raw: RawTables, table: (typeof FACT_TABLES)[number], stop: string): number {
  return raw[table].rows.filter((row) => row.cells["source"]?.text.trim() === stop).length;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
