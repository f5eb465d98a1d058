/** Where a country's name stands and what the camera frames when it flies there, computed once so that no browser has to. */
import polylabel from "polylabel";
import { isCutByFrame } from "./frame.ts";
import type { Countries } from "./layers.ts";
import { areaKm2, pointToDegrees, pointToPlane } from "./plane.ts";
import { boxOf } from "./ring.ts";
import type { Box, Point, Rings } from "./shapes.ts";

export interface LabelPoint {
  /** The point of the largest part that is farthest from its edge. */
  readonly lon: number;
  readonly lat: number;
  /** Of all parts inside the frame. */
  readonly areaKm2: number;
  /** `[w, s, e, n]` of the main part: the largest polygon and what lies near it; the Canary Islands do not widen Spain. */
  readonly bbox: Box;
  /** Present where the frame cuts the country, so that area and box are those of a part. */
  readonly cut?: true;
}

/** Parts nearer to the main box than this, in degrees, belong to it. */
const NEIGHBOURHOOD = 1.5;
const POLE_PRECISION_M = 200;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const gap = (a: Box, b: Box): number => Math.max(a[0] - b[2], b[0] - a[2], a[1] - b[3], b[1] - a[3]);

const joinBoxes = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** Grows a box by the boxes near it, until none is left near. */
function growBox(box: Box, others: readonly Box[]): Box {
  const near = others.filter((other) => gap(box, other) <= NEIGHBOURHOOD);
  if (near.length === 0) return box;
  return growBox(
    near.reduce(joinBoxes, box),
    others.filter((other) => !near.includes(other)),
  );
}

/** Pole of inaccessibility of a polygon, in the plane, which is where the name stands. */
function pole(polygon: Rings): Point {
  return pointToDegrees(
    polylabel(
      polygon.map((ring) => ring.map(pointToPlane)),
      POLE_PRECISION_M,
    ),
  );
}

function labelPoint(polygons: readonly Rings[]): LabelPoint {
  const sizes = polygons.map(areaKm2);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const largest = polygons[sizes.indexOf(Math.max(...sizes))]!;
  const boxes = polygons.map(([exterior]) => boxOf(exterior));
  const [lon, lat] = pole(largest);
  const bbox = growBox(boxOf(largest[0]), boxes);
  return {
    lon: round(lon, 3),
    lat: round(lat, 3),
    areaKm2: round(total, total < 1000 ? 1 : 0),
    bbox: bbox.map((value) => round(value, 3)) as Box,
    ...(isCutByFrame(polygons) ? { cut: true } : {}),
  };
}

/** Label point, area and box of every country, by feature id. */
export function labelPoints(countries: Countries): Record<string, LabelPoint> {
  const entries = countries.features.map((country) => [country.id, labelPoint(country.geometry.coordinates)]);
  return Object.fromEntries(entries) as Record<string, LabelPoint>;
}
