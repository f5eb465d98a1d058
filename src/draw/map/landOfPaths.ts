/** The base map of a picture as shapes for the live map: what stands in the page need not travel again. Degrees, longitude first. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import { PLANE_FRAME, projection } from "../../../geo/projection/index.ts";
import type { PictureLand } from "../landPaths.ts";
import type { CountryProperties, LandShapes } from "./geometry.ts";

/** A picture's land, the metres of a unit of its paths, and the names of what is written on it. */
export interface PicturedLand {
  readonly land: PictureLand;
  readonly unitM: number;
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly partners: readonly { readonly id: string; readonly name: string }[];
}

type Cell = readonly [x: number, y: number];

/** The shapes of `landPaths`, read back from its path data; as fine as the picture's unit. A country that is smaller has no polygon. */
export function landOfPaths({ land, unitM, countries, partners }: PicturedLand): LandShapes {
  const names = new Map([...countries, ...partners].map(({ id, name }) => [id, name]));
  const degreesOf = ([x, y]: Cell): Position => {
    const degrees = projection.inverse([PLANE_FRAME.west + x * unitM, PLANE_FRAME.north - y * unitM]);
    return degrees === null ? [0, 0] : [...degrees];
  };
  const lines = (path: string): FeatureCollection<MultiLineString> => ({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: { type: "MultiLineString", coordinates: linesOf(path).map((line) => line.map(degreesOf)) },
      },
    ],
  });
  return {
    countries: {
      type: "FeatureCollection",
      features: land.countries.map(({ id, name, d }): Feature<MultiPolygon, CountryProperties> => {
        const coordinates = polygonsOf(linesOf(d)).map((rings) => rings.map((ring) => ring.map(degreesOf)));
        const properties = { id, name: names.get(id) ?? name };
        return { type: "Feature", id, properties, geometry: { type: "MultiPolygon", coordinates } };
      }),
    },
    borders: lines(land.borders),
    coast: lines(land.coast),
    dashed: lines(land.dashed),
  };
}

/** The lines of path data that only moves by `m`, draws on and closes with `z`; a closed one ends where it began. */
function linesOf(path: string): Cell[][] {
  let [x, y] = [0, 0];
  return path
    .split("m")
    .slice(1)
    .map((text) => {
      const steps = text.match(/-?\d+/g)?.map(Number) ?? [];
      const line: Cell[] = [];
      for (let at = 0; at < steps.length; at += 2) {
        x += steps[at] ?? 0;
        y += steps[at + 1] ?? 0;
        line.push([x, y]);
      }
      const [start] = line;
      if (!text.endsWith("z") || !start) return line;
      [x, y] = start;
      return [...line, start];
    });
}

/** Rings by the polygon that they bound: a ring that turns against the first one is a hole in the one before it. */
function polygonsOf(rings: readonly Cell[][]): Cell[][][] {
  const polygons: Cell[][][] = [];
  const outward = Math.sign(doubleArea(rings[0] ?? []));
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && Math.sign(doubleArea(ring)) !== outward) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

/** Twice the area that a ring encloses, positive where it turns clockwise as the picture is seen. */
function doubleArea(ring: readonly Cell[]): number {
  return ring.slice(1).reduce((sum, [x, y], place) => {
    const [fromX, fromY] = ring[place] ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
}
