/**
 * How the checks against the documents' texts (numbers, countries, stated sums) speak. They begin as warnings, so that
 * their first findings can be settled row by row; one word here turns them all into errors.
 */
import { errorAt, warningAt, type Place, type Problem } from "../problems/problem.ts";

/** Whether a finding of these checks makes `npm run data:check` and the tests fail. */
export const FINDINGS_ARE_ERRORS = true as boolean;

/** A finding as an error or a warning. */
export function findingAt(place: Place, message: string, hint = ""): Problem {
  return FINDINGS_ARE_ERRORS ? errorAt(place, message, hint) : warningAt(place, message, hint);
}
