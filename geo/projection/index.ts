/** The one projection of the atlas. The live map, its worker, the pictures and the recipe of the base map all read this. */
import type { PlaneProjection, Position } from "./plane.ts";
import { type Plane, PLANES } from "./planes.ts";

/** `PLANES.mercator` here takes the whole atlas back to Web Mercator (docs/decisions/0006). */
const CHOSEN: Plane = PLANES.equalArea;

export const projection: PlaneProjection = CHOSEN.projection;
/** What MapLibre calls the projection. */
export const PLANE_NAME = CHOSEN.name;
/** Side in metres of the square that is 512 px wide at zoom 0. Its middle is the origin of the plane. */
export const WORLD_SIDE_M = CHOSEN.worldSideM;
/** The edges of the base map in metres of the plane. */
export const PLANE_FRAME = CHOSEN.frame;
/** What the opening view must show, in metres of the plane. */
export const THEATRE = CHOSEN.theatre;

/** Whether a place, in degrees, longitude first, lies inside the base map or on its edge. */
export function isInFrame(degrees: Position): boolean {
  const [x, y] = projection.forward(degrees);
  return x >= PLANE_FRAME.west && x <= PLANE_FRAME.east && y >= PLANE_FRAME.south && y <= PLANE_FRAME.north;
}
