/** The base map as SVG path data: whole units of the plane, relative commands, as short as they can be written. */
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { PLANE_FRAME, projection } from "../../geo/projection/index.ts";

/** The base map in degrees, longitude first; features of `countries` carry their id. */
export interface LandInDegrees {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;
  readonly borders: FeatureCollection<LineString | MultiLineString>;
  readonly coast: FeatureCollection<LineString | MultiLineString>;
  readonly dashed: FeatureCollection<LineString | MultiLineString>;
}

/** Path data with the origin at the north-west corner of the frame, x eastward, y downward. */
export interface PictureLand {
  readonly countries: readonly { readonly id: string; readonly name: string; readonly d: string }[];
  readonly borders: string;
  readonly coast: string;
  readonly dashed: string;
}

type Cell = readonly [x: number, y: number];
type Lines = readonly (readonly Position[])[];

/**
 * Path data of the base map in units of `unitM` metres. What is smaller than a unit vanishes: a country of which nothing is
 * left has an empty `d`. Lines that neighbours share stay shared, because each point is rounded by itself.
 */
export function landPaths(land: LandInDegrees, unitM: number): PictureLand {
  const cellOf = ([lon = 0, lat = 0]: Position): Cell => {
    const [x, y] = projection.forward([lon, lat]);
    return [Math.round((x - PLANE_FRAME.west) / unitM), Math.round((PLANE_FRAME.north - y) / unitM)];
  };
  const cellsOf = (line: readonly Position[]): Cell[] => withoutNeedless(line.map(cellOf));
  const rings = (geometry: Polygon | MultiPolygon): Lines =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const areas = land.countries.features.map(({ geometry }) => rings(geometry).map(cellsOf));
  const steps = new Set(areas.flat().flatMap(stepsOf));
  // A line that runs as a ring does is written like a part of it, and a page is packed the smaller.
  const withRings = (line: Cell[]): Cell[] => {
    const back = [...line].reverse();
    return stepsOf(back).some((step) => steps.has(step)) && !stepsOf(line).some((step) => steps.has(step))
      ? back
      : line;
  };
  const mesh = ({ features }: FeatureCollection<LineString | MultiLineString>): string =>
    pathOf(features.flatMap(linesOf).map(cellsOf).map(withRings), false);

  return {
    countries: land.countries.features.map(({ id, properties }, place) => ({
      id: String(id),
      name: properties.name,
      d: pathOf(areas[place] ?? [], true),
    })),
    borders: mesh(land.borders),
    coast: mesh(land.coast),
    dashed: mesh(land.dashed),
  };
}

function linesOf({ geometry }: Feature<LineString | MultiLineString>): Lines {
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

/** Without points on the straight way between their neighbours, which no eye misses. */
function withoutNeedless(cells: readonly Cell[]): Cell[] {
  const kept: Cell[] = [];
  for (const cell of cells) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && isSame(last, cell)) continue;
    if (before && last && isStraight(before, last, cell)) kept.pop();
    kept.push(cell);
  }
  return kept;
}

/** Each step from a point to the next, as words that can be looked up. */
function stepsOf(line: readonly Cell[]): string[] {
  return line.slice(1).map((to, place) => `${String(line[place])}>${String(to)}`);
}

const isSame = (one: Cell, other: Cell): boolean => one[0] === other[0] && one[1] === other[1];

function isStraight(from: Cell, by: Cell, to: Cell): boolean {
  const [ax, ay, bx, by_] = [by[0] - from[0], by[1] - from[1], to[0] - by[0], to[1] - by[1]];
  return ax * by_ === ay * bx && ax * bx + ay * by_ > 0;
}

/** One path of several lines; as areas, closed and without those that enclose nothing. */
function pathOf(lines: readonly (readonly Cell[])[], isArea: boolean): string {
  let at: Cell = [0, 0];
  let path = "";
  for (const line of lines) {
    const isRing = isSame(line[0] ?? at, line.at(-1) ?? at);
    const points = isRing ? line.slice(0, -1) : line;
    const [start, ...others] = points;
    if (!start || points.length < (isRing ? 3 : 2)) continue;
    if (isArea && enclosesNothing(points)) continue;
    path += `m${pair(at, start)}`;
    at = start;
    for (const point of others) {
      path += separated(pair(at, point));
      at = point;
    }
    if (isRing) {
      path += "z";
      at = start;
    }
  }
  return path;
}

function enclosesNothing(ring: readonly Cell[]): boolean {
  let doubleArea = 0;
  let from = ring.at(-1);
  for (const to of ring) {
    if (from) doubleArea += from[0] * to[1] - to[0] * from[1];
    from = to;
  }
  return doubleArea === 0;
}

const pair = (from: Cell, to: Cell): string => `${to[0] - from[0]}${separated(String(to[1] - from[1]))}`;

/** A minus parts numbers as well as a space does. */
const separated = (numbers: string): string => (numbers.startsWith("-") ? numbers : ` ${numbers}`);
