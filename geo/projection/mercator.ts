/** Web Mercator on its own sphere, the fallback: it keeps shapes and swells the north. */
import type { PlaneProjection } from "./plane.ts";

export const MERCATOR_RADIUS_M = 6_378_137;
const RADIANS = Math.PI / 180;

export const mercator: PlaneProjection = {
  forward: ([lon, lat]) => [
    MERCATOR_RADIUS_M * lon * RADIANS,
    MERCATOR_RADIUS_M * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)),
  ],
  inverse: ([x, y]) => [
    x / MERCATOR_RADIUS_M / RADIANS,
    (2 * Math.atan(Math.exp(y / MERCATOR_RADIUS_M)) - Math.PI / 2) / RADIANS,
  ],
};
