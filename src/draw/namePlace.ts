/** Where the name of a country stands, so that the opening view shows it whole. */
import { projection, THEATRE } from "../../geo/projection/index.ts";
import { planeBoxOf } from "./viewport.ts";

/** Room for half a name at the edge of the opening view, in metres of the plane. */
const NAME_ROOM_M = 300_000;

export interface NamePlace {
  /** Degrees, longitude first. */
  readonly at: readonly [lon: number, lat: number];
  /** Whether the edge of the opening view would cut the name there. */
  readonly isCut: boolean;
}

/**
 * The label point (degrees; `bbox` is west, south, east, north); of a country that the opening view cuts at its sides, one
 * inside the view, where the whole name can be read. Where the country has no room for it there, the name is cut.
 */
export function namePlace(place: {
  readonly lon: number;
  readonly lat: number;
  readonly bbox: readonly [number, number, number, number];
}): NamePlace {
  const [x, y] = projection.forward([place.lon, place.lat]);
  const box = planeBoxOf(place.bbox);
  const [west, east] = [THEATRE.west + NAME_ROOM_M, THEATRE.east - NAME_ROOM_M];
  const own: NamePlace["at"] = [place.lon, place.lat];
  if (x >= west && x <= east) return { at: own, isCut: false };
  if (box.east > west + NAME_ROOM_M && box.west < east - NAME_ROOM_M) {
    return { at: projection.inverse([x < west ? west : east, y]) ?? own, isCut: false };
  }
  const isCut = x < west ? x > THEATRE.west - NAME_ROOM_M : x < THEATRE.east + NAME_ROOM_M;
  return { at: own, isCut };
}
