/** The shapes that the recipe works on. Every position is lon,lat in degrees (WGS 84). */
import type { Feature, FeatureCollection } from "geojson";

export type Point = [lon: number, lat: number];
export type Line = Point[];
/** A closed line: the last point is the first. */
export type Ring = Point[];
/** The exterior ring, then the holes. */
export type Rings = [exterior: Ring, ...holes: Ring[]];
export type Box = [west: number, south: number, east: number, north: number];

/** `id` is the feature that a piece ends up in, `part` the piece itself: two parts of one country keep their inner line. */
export interface PieceProperties {
  readonly id: string;
  readonly part: string;
}
export type Piece<Properties = PieceProperties> = Feature<{ type: "Polygon"; coordinates: Rings }, Properties>;
export type Pieces<Properties = PieceProperties> = FeatureCollection<
  { type: "Polygon"; coordinates: Rings },
  Properties
>;

/** A country as the map has it, still as plain GeoJSON. */
export type Country = Feature<{ type: "MultiPolygon"; coordinates: Rings[] }, { name: string }> & {
  readonly id: string;
};
