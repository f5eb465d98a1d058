/** What the camera shows when nobody has moved it. */
import type { Bounds } from "../../draw/map/live/mapCamera.ts";
import type { RouteId } from "../../model/vocabulary.ts";

/** CSS pixels kept clear at each side. */
export interface Frame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** West, south, east, north: West Africa to the Bay of Bengal's edge, the Gulf of Guinea to the Baltic. */
export const THEATRE: Bounds = [-26, 0, 78, 54];

/** What each route's corridors cover, with room for the partners at their ends. */
export const ROUTE_FRAMES: Readonly<Record<RouteId, Bounds>> = {
  "central-mediterranean": [-8, 4, 41, 41],
  "western-balkans": [11, 36, 29, 49],
  "atlantic-western-mediterranean": [-22, 10, 10, 42],
  "eastern-mediterranean": [20, 20, 72, 44],
};
