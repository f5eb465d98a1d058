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

/** West and east of the opening view: Cabo Verde to the edge of South Asia. */
const THEATRE_WEST = -25;
const THEATRE_EAST = 78;
/** Room for half a name at the western edge, in CSS pixels. */
const NAME_PX = 64;
/** Just inside the western edge of the base map. */
const WEST = -34;
/** Just inside the southern and northern edge of the base map. */
const SOUTH = -5.5;
const NORTH = 72;

/** The opening view, as high as a free area of this size shows at full width, so that the map never ends before its window. */
export function theatreFor(widthPx: number, heightPx: number): Bounds {
  const degreesPerPx = (THEATRE_EAST - THEATRE_WEST) / Math.max(widthPx - NAME_PX, 1);
  const west = Math.max(WEST, THEATRE_WEST - NAME_PX * degreesPerPx);
  const heightDegrees = ((THEATRE_EAST - west) * heightPx) / Math.max(widthPx, 1);
  const wanted = latitudeOf(mercator(SOUTH) + heightDegrees);
  if (wanted >= SMALLEST_NORTH) return [west, SOUTH, THEATRE_EAST, Math.min(NORTH, wanted)];
  return [west, 0, THEATRE_EAST, SMALLEST_NORTH];
}

/** Below this the Western Balkans would leave the view of a very low window. */
const SMALLEST_NORTH = 52;
const DEGREES = 180 / Math.PI;

/** Web Mercator's height of a latitude, in degrees of the equator. */
function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + latitude / DEGREES / 2)) * DEGREES;
}

function latitudeOf(height: number): number {
  return (2 * Math.atan(Math.exp(height / DEGREES)) - Math.PI / 2) * DEGREES;
}

/** What each route's corridors cover, with room for the partners at their ends. */
export const ROUTE_FRAMES: Readonly<Record<RouteId, Bounds>> = {
  "central-mediterranean": [-8, 4, 41, 41],
  "western-balkans": [11, 36, 29, 49],
  "atlantic-western-mediterranean": [-22, 10, 10, 42],
  "eastern-mediterranean": [20, 20, 72, 44],
};
