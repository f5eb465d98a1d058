/** Cuts lines into runs. */
import { segmentsOf, type Segment } from "./ring.ts";
import type { Line, Point } from "./shapes.ts";

export type SegmentTest = (segment: Segment) => boolean;

/** Cuts each line into runs of consecutive segments that pass the test (`yes`) or fail it (`no`); order and direction stay. */
export function splitLines(lines: readonly Line[], test: SegmentTest): { yes: Line[]; no: Line[] } {
  const result: { yes: Line[]; no: Line[] } = { yes: [], no: [] };
  for (const line of lines) {
    let run: Line = [];
    let passed: boolean | undefined;
    for (const segment of segmentsOf(line)) {
      const passes = test(segment);
      if (passes !== passed) {
        run = [segment[0]];
        result[passes ? "yes" : "no"].push(run);
        passed = passes;
      }
      run.push(segment[1]);
    }
  }
  return result;
}

/** Midpoint of a segment, good enough for asking on which side of a meridian or parallel it lies. */
export const midpoint = ([from, to]: Segment): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
