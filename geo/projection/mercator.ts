/** Web Mercator on its own sphere, the fallback: it keeps shapes and swells the north. */
import type { PlaneProjection } from "./plane.ts";

const RADIUS_M = 6_378_137;
const RADIANS = Math.PI / 180;

export const mercator: PlaneProjection = {
  forward: ([lon, lat]) => [RADIUS_M * lon * RADIANS, RADIUS_M * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))],
  inverse: ([x, y]) => [x / RADIUS_M / RADIANS, (2 * Math.atan(Math.exp(y / RADIUS_M)) - Math.PI / 2) / RADIANS],
};
