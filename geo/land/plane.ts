/** Shapes taken to the plane of the map (metres) and back to degrees. Shared points stay shared: equal in, equal out. */
import { projection } from "../projection/index.ts";
import { signedDoubleArea } from "./ring.ts";
import type { Pieces, Point, Ring, Rings } from "./shapes.ts";

/** Metres of the plane, x eastward and y northward, of a point in degrees. */
export const pointToPlane = (degrees: Point): Point => projection.forward(degrees);

/** Degrees of a point in metres of the plane. Throws where the plane shows no place. */
export function pointToDegrees(metres: Point): Point {
  const degrees = projection.inverse(metres);
  if (!degrees) throw new Error(`The plane shows no place at ${String(metres)}`);
  return degrees;
}

function mapPoints<Properties>(pieces: Pieces<Properties>, change: (point: Point) => Point): Pieces<Properties> {
  const features = pieces.features.map((piece) => ({
    ...piece,
    geometry: {
      ...piece.geometry,
      coordinates: piece.geometry.coordinates.map((ring) => ring.map(change)) as Rings,
    },
  }));
  return { ...pieces, features };
}

export const toPlane = <Properties>(pieces: Pieces<Properties>): Pieces<Properties> => mapPoints(pieces, pointToPlane);

export const toDegrees = <Properties>(pieces: Pieces<Properties>): Pieces<Properties> =>
  mapPoints(pieces, pointToDegrees);

/** Area in km² of a polygon in degrees, holes left out: the plane keeps areas. */
export function areaKm2(polygon: Rings): number {
  const size = (ring: Ring): number => Math.abs(signedDoubleArea(ring.map(pointToPlane))) / 2e6;
  const [exterior, ...holes] = polygon;
  return holes.reduce((rest, hole) => rest - size(hole), size(exterior));
}
