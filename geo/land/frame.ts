/** The edge of the map, a rectangle in the plane of the projection, and what lies on it. Points are lon,lat in degrees. */
import { PLANE_FRAME } from "../projection/index.ts";
import { pointToDegrees, pointToPlane } from "./plane.ts";
import { boxOf, segmentsOf, type Segment } from "./ring.ts";
import type { Box, Point, Ring, Rings } from "./shapes.ts";

/** Nearer to an edge than this is on it: far below the lattice of the files, far above the errors of floating point. */
const TOLERANCE_M = 1;

/** The frame in metres of the plane. */
export const FRAME: Box = [PLANE_FRAME.west, PLANE_FRAME.south, PLANE_FRAME.east, PLANE_FRAME.north];

/** Whether the box of a ring reaches into the frame: some rings do that lie outside, none inside is missed. */
export function touchesFrame(ring: Ring): boolean {
  const [west, south, east, north] = boxOf(ring.map(pointToPlane));
  return west < FRAME[2] && east > FRAME[0] && south < FRAME[3] && north > FRAME[1];
}

/** Whether both ends of a segment lie on the same edge of the frame: the cut of the scissors, not a coast. */
export function isFrameEdge([from, to]: Segment): boolean {
  const [start, end] = [pointToPlane(from), pointToPlane(to)];
  const along = (axis: 0 | 1, edge: number): boolean =>
    Math.abs(start[axis] - edge) < TOLERANCE_M && Math.abs(end[axis] - edge) < TOLERANCE_M;
  return along(0, FRAME[0]) || along(1, FRAME[1]) || along(0, FRAME[2]) || along(1, FRAME[3]);
}

/** Whether the frame cuts one of the polygons. */
export function isCutByFrame(polygons: readonly Rings[]): boolean {
  return polygons.some(([exterior]) => [...segmentsOf(exterior)].some(isFrameEdge));
}

/** The box in degrees that holds the whole frame. */
export function frameBox(): Box {
  const [west, south, east, north] = FRAME;
  const steps = 100;
  const edge: Point[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const x = west + ((east - west) * step) / steps;
    const y = south + ((north - south) * step) / steps;
    edge.push([x, south], [x, north], [west, y], [east, y]);
  }
  return boxOf(edge.map(pointToDegrees));
}
