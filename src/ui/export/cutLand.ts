/** Leaves out of a fine base map what a near picture does not show. */
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { projection } from "../../../geo/projection/index.ts";
import type { PlaneBox } from "../../../geo/projection/planes.ts";
import type { LandInDegrees } from "../../draw/landPaths.ts";

/** West, south, east, north in degrees. */
type DegreesBox = readonly [west: number, south: number, east: number, north: number];
type Mesh = FeatureCollection<LineString | MultiLineString>;

const STEPS_ALONG_EDGE = 16;

/** The rings and lines that may lie in a box of the plane, in metres. Every country stays, if need be without a ring. */
export function cutLand(land: LandInDegrees, box: PlaneBox): LandInDegrees {
  const around = degreesAround(box);
  if (around === null) return land;
  const isNear = (line: readonly Position[]): boolean => meets(boxOf(line), around);
  const nearMesh = (mesh: Mesh): Mesh => ({
    ...mesh,
    features: mesh.features.map((feature) => {
      const { geometry } = feature;
      const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      return { ...feature, geometry: { type: "MultiLineString", coordinates: lines.filter(isNear) } };
    }),
  });
  return {
    countries: {
      ...land.countries,
      features: land.countries.features.map((feature) => {
        const geometry: MultiPolygon = {
          type: "MultiPolygon",
          coordinates: polygonsOf(feature.geometry).map((rings) => rings.filter(isNear)),
        };
        return { ...feature, geometry };
      }),
    },
    borders: nearMesh(land.borders),
    coast: nearMesh(land.coast),
    dashed: nearMesh(land.dashed),
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Null where a corner of the box lies off the globe. */
function degreesAround({ west, south, east, north }: PlaneBox): DegreesBox | null {
  const along = Array.from({ length: STEPS_ALONG_EDGE + 1 }, (_, step) => step / STEPS_ALONG_EDGE);
  const edge = along
    .flatMap((part): [number, number][] => {
      const [x, y] = [west + part * (east - west), south + part * (north - south)];
      return [
        [x, south],
        [x, north],
        [west, y],
        [east, y],
      ];
    })
    .map((point) => projection.inverse(point));
  return edge.includes(null) ? null : boxOf(edge.flatMap((point) => (point === null ? [] : [[...point]])));
}

function boxOf(line: readonly Position[]): DegreesBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of line) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

function meets(one: DegreesBox, other: DegreesBox): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
