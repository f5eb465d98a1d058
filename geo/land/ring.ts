/** Small tools for lines and rings of lon,lat points. */
import type { Box, Line, Point, Ring, Rings } from "./shapes.ts";

export type Segment = readonly [from: Point, to: Point];

/** The segments of a line, in order. */
export function* segmentsOf(line: Line): Generator<Segment> {
  let from: Point | undefined;
  for (const to of line) {
    if (from) yield [from, to];
    from = to;
  }
}

/** Bounding box of a ring or line. */
export function boxOf(line: Line): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/**
 * A ring that steps over the antimeridian, laid flat: longitudes go on beyond 180° instead of jumping to −180°. The source
 * joins Chukotka to Russia that way, and a flat map would draw the jump as a line across all of Siberia.
 */
export function unwrap(ring: Ring): Ring {
  const jumps = [...segmentsOf(ring)].some(([from, to]) => Math.abs(to[0] - from[0]) > 180);
  return jumps ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring;
}

/** Twice the area of a ring in square degrees; negative when the ring runs clockwise (north up). */
export function signedDoubleArea(ring: Ring): number {
  let sum = 0;
  for (const [[x0, y0], [x1, y1]] of segmentsOf(ring)) sum += x0 * y1 - x1 * y0;
  return sum;
}

/** Exterior ring clockwise and holes anticlockwise, as TopoJSON and spherical path builders (d3-geo) expect. */
export function windForSphere([exterior, ...holes]: Rings): Rings {
  const wound = (ring: Ring, clockwise: boolean): Ring =>
    signedDoubleArea(ring) < 0 === clockwise ? ring : [...ring].reverse();
  return [wound(exterior, true), ...holes.map((hole) => wound(hole, false))];
}
