/** What each route's corridors cover, with room for the partners at their ends: west, south, east, north in degrees. */
import type { RouteId } from "../../model/vocabulary.ts";

export const ROUTE_FRAMES: Readonly<Record<RouteId, readonly [number, number, number, number]>> = {
  "central-mediterranean": [-8, 4, 41, 41],
  "western-balkans": [11, 36, 29, 49],
  "atlantic-western-mediterranean": [-22, 10, 10, 42],
  "eastern-mediterranean": [20, 20, 72, 44],
};
