/** From repaired pieces to the four layers of the map: countries, borders, coast, dashed lines. All coordinates are lon,lat. */
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { mergeArcs, feature, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from "topojson-specification";
import { DASHED_RULES, dashedRule, type DashedKind } from "./dashed.ts";
import { isFrameEdge } from "./frame.ts";
import { splitLines } from "./lines.ts";
import { NAME_OF_ID } from "./names.ts";
import { windForSphere } from "./ring.ts";
import type { Country, Line, PieceProperties, Pieces, Rings } from "./shapes.ts";

export type Countries = FeatureCollection<Country["geometry"], Country["properties"]> & {
  readonly features: Country[];
};
export type Dashed = FeatureCollection<MultiLineString, { id: string; kind: DashedKind }>;

export interface Layers {
  /** One feature a country, `id` alpha-3 or `X-…`, sorted by id. */
  readonly countries: Countries;
  /** Land borders, each drawn once, without the dashed ones. */
  readonly borders: Feature<MultiLineString, Record<string, never>>;
  /** Where land meets water, the edge of the frame left out. */
  readonly coast: Feature<MultiLineString, Record<string, never>>;
  readonly dashed: Dashed;
}

type PieceGeometry = Polygon<PieceProperties> & { properties: PieceProperties };
type PieceTopology = Topology<{ pieces: GeometryCollection<PieceProperties> }>;
type PieceFilter = (a: PieceGeometry, b: PieceGeometry) => boolean;

const partOf = (geometry: PieceGeometry): string => geometry.properties.part;
const idOf = (geometry: PieceGeometry): string => geometry.properties.id;

const multiLine = (lines: Line[]): Feature<MultiLineString, Record<string, never>> => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiLineString", coordinates: lines },
});

function joinCountries(source: PieceTopology, pieces: readonly PieceGeometry[]): Countries {
  const ids = [...new Set(pieces.map(idOf))].sort();
  const features = ids.map((id): Country => {
    const name = NAME_OF_ID.get(id);
    if (!name) throw new Error(`The base map has no name for ${id}`);
    const own = pieces.filter((piece) => idOf(piece) === id);
    const merged: TopoMultiPolygon = mergeArcs(source, own);
    const polygons = feature(source, merged).geometry.coordinates as Rings[];
    const geometry: Country["geometry"] = { type: "MultiPolygon", coordinates: polygons.map(windForSphere) };
    return { type: "Feature", id, properties: { name }, geometry };
  });
  return { type: "FeatureCollection", features };
}

/** Builds the layers. `pieces` must share every point of their common lines, as `carve` leaves them. */
export function buildLayers(pieces: Pieces): Layers {
  const source = topology({ pieces }) as unknown as PieceTopology;
  const geometries = source.objects.pieces.geometries as unknown as PieceGeometry[];
  const lines = (keep: PieceFilter): Line[] =>
    mesh(source, source.objects.pieces, keep as unknown as Parameters<typeof mesh>[2]).coordinates as Line[];
  const ruleOf = (a: PieceGeometry, b: PieceGeometry): string | undefined =>
    a === b ? undefined : dashedRule(partOf(a), partOf(b))?.id;

  const borders = lines((a, b) => a !== b && idOf(a) !== idOf(b) && !ruleOf(a, b));
  const dashed: Dashed["features"] = [];
  for (const { id, kind, where } of DASHED_RULES) {
    const common = lines((a, b) => ruleOf(a, b) === id);
    const { yes, no } = splitLines(common, where ?? (() => true));
    borders.push(...no);
    if (!yes.length) throw new Error(`The base map lost its dashed line ${id}`);
    dashed.push({ ...multiLine(yes), id, properties: { id, kind } });
  }
  const rim = lines((a, b) => a === b);
  return {
    countries: joinCountries(source, geometries),
    borders: multiLine(borders),
    coast: multiLine(splitLines(rim, isFrameEdge).no),
    dashed: { type: "FeatureCollection", features: dashed },
  };
}
