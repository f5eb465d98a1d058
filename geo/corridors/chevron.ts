/** The small neutral mark of direction in the middle of a leg. It stands behind a switch that is off at first. */
import { pairs } from "./lists.ts";
import { bearingDegrees, distanceKm, lengthKm, type Position } from "./plane.ts";

export interface Chevron {
  position: Position;
  /** Degrees clockwise from north. */
  bearing: number;
}

/** Where a line has half of its length behind it, and its direction there. */
export function chevron(line: readonly Position[]): Chevron {
  let left = lengthKm(line) / 2;
  for (const [a, b] of pairs(line)) {
    const step = distanceKm(a, b);
    if (step >= left && step > 0) {
      const share = left / step;
      const position: Position = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
      return {
        position: position.map((degrees) => Math.round(degrees * 1000) / 1000) as Position,
        bearing: Math.round(bearingDegrees(a, b)),
      };
    }
    left -= step;
  }
  throw new Error("A line without length has no middle.");
}
