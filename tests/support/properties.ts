/** Property tests: fast-check tries many inputs, and shrinks one that fails to the smallest that still does. */
import fc from "fast-check";
import { isMutating } from "./mutating.ts";

/** How many times as many inputs the long tests try, and mutation tests, which ask each property hundreds of times. */
const FACTOR = process.env["LONG"] === "1" ? 50 : isMutating ? 0.3 : 1;

/**
 * Checks a property with `runs` inputs: the same ones each time, so that a change is never blamed for the luck of the draw; in
 * the long tests many more, and other ones each time. A failure prints its seed, and `SEED=… npx vitest run <file>` repeats it.
 */
export function holds<Input>(property: fc.IProperty<Input>, runs: number): void {
  const asked = process.env["SEED"];
  const seed = asked === undefined ? (FACTOR > 1 ? {} : { seed: 20_231_213 }) : { seed: Number(asked) };
  // Mutation tests ask only whether a property fails: the way to the smallest input would run into their time limit.
  fc.assert(property, { numRuns: Math.ceil(runs * FACTOR), endOnFailure: isMutating, ...seed });
}
