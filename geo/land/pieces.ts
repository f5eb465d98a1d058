/** Reads the source geometry and says of each piece whose it is, before anything is cut or joined. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { touchesFrame } from "./frame.ts";
import { ID_OF_LABEL, ID_OF_NUMERIC, LEFT_OUT } from "./names.ts";
import { boxOf, unwrap } from "./ring.ts";
import type { Piece, PieceProperties, Pieces, Ring, Rings } from "./shapes.ts";

type SourceTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The source draws Crimea as a polygon of Russia: the one that lies wholly in this box. It is Ukraine. */
const CRIMEA_BOX = { west: 32, south: 44, east: 37, north: 46.5 };

function isCrimea(exterior: Ring): boolean {
  const [west, south, east, north] = boxOf(exterior);
  return west > CRIMEA_BOX.west && south > CRIMEA_BOX.south && east < CRIMEA_BOX.east && north < CRIMEA_BOX.north;
}

function ownerOf(numeric: string, label: string, exterior: Ring): PieceProperties {
  const named = ID_OF_LABEL.get(label);
  if (named) return { id: named.id, part: named.part ?? named.id };
  const id = ID_OF_NUMERIC.get(numeric);
  if (!id) throw new Error(`The base map has a feature that the table of names lacks: ${numeric} ${label}`);
  if (id === "RUS" && isCrimea(exterior)) return { id: "UKR", part: "UKR" };
  return { id, part: id };
}

function readSource(): SourceTopology {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  return JSON.parse(readFileSync(path, "utf8")) as SourceTopology;
}

/** Every polygon of the source that may reach into the frame, one feature each (lon,lat, whole, not yet clipped), with its owner. */
export function readPieces(): Pieces {
  const source = readSource();
  const features: Piece[] = [];
  for (const { id, properties, geometry } of feature(source, source.objects.countries).features) {
    if (LEFT_OUT.has(properties.name)) continue;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const polygon of polygons as Rings[]) {
      const coordinates = polygon.map(unwrap) as Rings;
      if (!touchesFrame(coordinates[0])) continue;
      const owner = ownerOf(String(id), properties.name, coordinates[0]);
      features.push({ type: "Feature", properties: owner, geometry: { type: "Polygon", coordinates } });
    }
  }
  return { type: "FeatureCollection", features };
}
