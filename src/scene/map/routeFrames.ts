/** What each route's corridors cover, with room for the partners at their ends: west, south, east, north in degrees. */
import type { RouteId } from "../../model/vocabulary.ts";

export const ROUTE_FRAMES: Readonly<Record<RouteId, readonly [number, number, number, number]>> = {
  "central-mediterranean": [-8, 4, 41, 41],
  "western-balkans": [13.4, 37.6, 27, 48.5],
  "atlantic-western-mediterranean": [-18.4, 12, 13.5, 40],
  "eastern-mediterranean": [20, 13, 72, 44],
};
