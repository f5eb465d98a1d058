/** Problems as the error that Vite prints in the terminal and shows over the page. */
import { join } from "node:path";
import { errorsOf, formatProblem, type Problem } from "../problems/problem.ts";

const MOST_SHOWN = 30;

export interface ProblemError extends Error {
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly id: string;
  readonly plugin: string;
}

/** One error for all problems that are errors, at the place of the first; null where there are none. */
export function problemErrorOf(root: string, problems: readonly Problem[]): ProblemError | null {
  const errors = errorsOf(problems);
  const [first] = errors;
  if (first === undefined) return null;
  const file = join(root, first.file);
  const shown = errors.slice(0, MOST_SHOWN).map(formatProblem);
  const more =
    errors.length > MOST_SHOWN ? [`… and ${errors.length - MOST_SHOWN} more; npm run data:check prints them all.`] : [];
  const error = new Error(["The tables have faults.", "", ...shown, ...more].join("\n"));
  // The stack would show the press's own lines, which are not at fault.
  error.stack = "";
  return Object.assign(error, {
    loc: { file, line: first.line, column: first.column },
    id: file,
    plugin: "route-atlas",
  });
}

/** The same as a message to the pages that are open, which shows the overlay. */
export function overlayOf(error: ProblemError) {
  const { message, loc, id, plugin } = error;
  return { type: "error" as const, err: { message, stack: "", loc: { ...loc }, id, plugin } };
}
