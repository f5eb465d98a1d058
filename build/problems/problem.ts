/** What is wrong in a table, where, and what would be right: a value that is collected, never thrown. */

export type Severity = "error" | "warning";

export interface Problem {
  readonly severity: Severity;
  /** The file's path from the project's root, with forward slashes. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Character in that line, from 1. */
  readonly column: number;
  /** The name of the table's column; empty where the whole row or file is meant. */
  readonly field: string;
  /** What is wrong: one sentence. */
  readonly message: string;
  /** What would be right: one or two sentences, or empty. */
  readonly hint: string;
}

/** Where a cell, a row or a header begins in its file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
}

/** A problem that makes a check fail. */
export function errorAt(place: Place, message: string, hint = ""): Problem {
  return { severity: "error", ...onlyPlace(place), message, hint };
}

/** A problem worth a look that makes no check fail. */
export function warningAt(place: Place, message: string, hint = ""): Problem {
  return { severity: "warning", ...onlyPlace(place), message, hint };
}

/** `seeds/funding.csv:12:34 (stage): "contract" is not a stage. It should be one of planned, pledged, …` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, field, severity, message, hint } = problem;
  const label = `${field === "" ? "" : ` (${field})`}${severity === "warning" ? " [warning]" : ""}`;
  return `${file}:${line}:${column}${label}: ${message}${hint === "" ? "" : ` ${hint}`}`;
}

/** Only those that make a check fail. */
export function errorsOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.severity === "error");
}

/** By file, line and column, so that a report reads like the files. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, "en") ||
      a.line - b.line ||
      a.column - b.column ||
      a.field.localeCompare(b.field, "en"),
  );
}

function onlyPlace({ file, line, column, field }: Place): Place {
  return { file, line, column, field };
}
