/** The part of the world that the map shows, and what lies on its edge. Coordinates are lon,lat in degrees (WGS 84). */
import type { Segment } from "./ring.ts";
import type { Box, Point } from "./shapes.ts";

/** From Cabo Verde and Iceland to Bangladesh, from the Gulf of Guinea to the North Cape. */
export const FRAME = { west: -35, south: -6, east: 97, north: 73 } as const;

/** Nearer to an edge than this, in degrees, is on it: about a metre, far below the lattice of the files. */
const TOLERANCE = 1e-5;

/** Whether a box has any part inside the frame. */
export function touchesFrame([west, south, east, north]: Box): boolean {
  return west < FRAME.east && east > FRAME.west && south < FRAME.north && north > FRAME.south;
}

/** Whether a point lies inside the frame or on its edge. */
export function insideFrame([lon, lat]: Point): boolean {
  return lon >= FRAME.west && lon <= FRAME.east && lat >= FRAME.south && lat <= FRAME.north;
}

/** Whether a box reaches the edge of the frame, to within a hundredth of a degree: the frame cuts what is in it. */
export function isCutByFrame([west, south, east, north]: Box): boolean {
  const reach = 0.01;
  const { west: left, south: bottom, east: right, north: top } = FRAME;
  return west < left + reach || south < bottom + reach || east > right - reach || north > top - reach;
}

/** Whether both ends of a segment lie on the same edge of the frame: the cut of the scissors, not a coast. */
export function isFrameEdge([from, to]: Segment): boolean {
  const along = (axis: 0 | 1, edge: number): boolean =>
    Math.abs(from[axis] - edge) < TOLERANCE && Math.abs(to[axis] - edge) < TOLERANCE;
  return along(0, FRAME.west) || along(0, FRAME.east) || along(1, FRAME.south) || along(1, FRAME.north);
}
