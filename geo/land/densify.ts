/**
 * Points put into long segments, because the map draws straight lines in the plane between points, and what is straight
 * in degrees (a border along a parallel) is bent there. Both sides of a common line get the same points.
 */
import { isFrameEdge } from "./frame.ts";
import { pointToDegrees, pointToPlane } from "./plane.ts";
import { segmentsOf } from "./ring.ts";
import type { Line, Pieces, Point, Rings } from "./shapes.ts";

/** How far in metres the drawn line may stray from the line that is straight in degrees. */
const STRAY_M = 600;
/** The cut along the frame is straight in the plane; so often it gets a point, for readers who think in degrees. */
const EDGE_STEP_M = 200_000;
/** Where along a segment its stray is measured: the middle alone would miss an S. */
const PROBES = [0.25, 0.5, 0.75] as const;

const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

function distanceToLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  return length === 0 ? 0 : Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)) / length;
}

/** The points to put between two points (degrees), which come in an order of their own so that either direction gives the same. */
function pointsBetween(from: Point, to: Point): Point[] {
  const [start, end] = [pointToPlane(from), pointToPlane(to)];
  const fill = (parts: number, pointAt: (share: number) => Point): Point[] =>
    Array.from({ length: Math.max(parts - 1, 0) }, (_, index) => pointAt((index + 1) / parts));
  if (isFrameEdge([from, to])) {
    const parts = Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / EDGE_STEP_M);
    return fill(parts, (share) => pointToDegrees(between(start, end, share)));
  }
  const strays = PROBES.map((share) => distanceToLine(pointToPlane(between(from, to, share)), start, end));
  // A line that is cut in n strays n² times less.
  const parts = Math.ceil(Math.sqrt(Math.max(...strays) / STRAY_M));
  return fill(parts, (share) => between(from, to, share));
}

function densifyLine(line: Line): Line {
  const result = line.slice(0, 1);
  for (const [from, to] of segmentsOf(line)) {
    const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] <= to[1]);
    result.push(...(isForward ? pointsBetween(from, to) : pointsBetween(to, from).reverse()), to);
  }
  return result;
}

/** The pieces (degrees) with points put into every segment that would stray from its true course. */
export function densify<Properties>(pieces: Pieces<Properties>): Pieces<Properties> {
  const features = pieces.features.map((piece) => ({
    ...piece,
    geometry: { ...piece.geometry, coordinates: piece.geometry.coordinates.map(densifyLine) as Rings },
  }));
  return { ...pieces, features };
}
