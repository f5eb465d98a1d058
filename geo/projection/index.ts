/** The one projection of the atlas. The live map, its worker, the pictures and the recipe of the base map all read this. */
import { equalAreaAbout } from "./equalArea.ts";
import type { PlaneProjection, Position } from "./plane.ts";

/** Between Tripoli and Cairo, so that West Africa, Europe and South Asia are bent alike. */
const CENTRE_LON = 20;
const CENTRE_LAT = 28;

export const projection: PlaneProjection = equalAreaAbout(CENTRE_LON, CENTRE_LAT);

/**
 * Side in metres of the square that is 512 px wide at zoom 0: that of Web Mercator at 35° N, so that a zoom means about
 * what it means on other maps. Its middle is the centre of the projection.
 */
export const WORLD_SIDE_M = 2 * Math.PI * 6_378_137 * Math.cos((35 * Math.PI) / 180);

/** The edges of the base map in metres of the plane. */
export const PLANE_FRAME = { west: -5_700_000, south: -3_800_000, east: 6_900_000, north: 4_900_000 } as const;

/** Whether a place, in degrees, longitude first, lies inside the base map or on its edge. */
export function isInFrame(degrees: Position): boolean {
  const [x, y] = projection.forward(degrees);
  return x >= PLANE_FRAME.west && x <= PLANE_FRAME.east && y >= PLANE_FRAME.south && y <= PLANE_FRAME.north;
}
