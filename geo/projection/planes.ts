/** The planes that the atlas can be drawn in: a projection, the square that MapLibre tiles, and what of it is drawn. */
import { equalAreaAbout } from "./equalArea.ts";
import { MERCATOR_RADIUS_M, mercator } from "./mercator.ts";
import type { PlaneProjection } from "./plane.ts";

/** West, south, east, north in metres of the plane. */
export interface PlaneBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Plane {
  /** What MapLibre calls it; a name with a colon is one that we register. */
  readonly name: string;
  readonly projection: PlaneProjection;
  /** Side of the square that is 512 px wide at zoom 0, its middle at the origin. */
  readonly worldSideM: number;
  /** The edges of the base map. */
  readonly frame: PlaneBox;
  /** What the opening view must show: Cabo Verde to Mumbai, the Great Lakes of Africa to the Western Balkans and beyond. */
  readonly theatre: PlaneBox;
}

const WORLD_M = 2 * Math.PI * MERCATOR_RADIUS_M;

/**
 * Lambert's azimuthal equal-area projection about a point between Tripoli and Cairo, so that West Africa, Europe and South
 * Asia are bent alike. A zoom means what it means on Web Mercator at 35° N.
 */
const EQUAL_AREA: Plane = {
  name: "route-atlas:equal-area",
  projection: equalAreaAbout(20, 28),
  worldSideM: WORLD_M * Math.cos((35 * Math.PI) / 180),
  frame: { west: -5_700_000, south: -3_800_000, east: 6_900_000, north: 4_900_000 },
  theatre: { west: -5_050_000, south: -3_650_000, east: 5_400_000, north: 2_200_000 },
};

/** The fallback: what MapLibre draws without its experimental projections. The north is swollen three- to fourfold. */
const MERCATOR: Plane = {
  name: "mercator",
  projection: mercator,
  worldSideM: WORLD_M,
  frame: boxOf(-35, -6, 97, 73),
  theatre: boxOf(-27, -5.5, 78, 52),
};

export const PLANES = { equalArea: EQUAL_AREA, mercator: MERCATOR } as const;

function boxOf(westLon: number, southLat: number, eastLon: number, northLat: number): PlaneBox {
  const [west, south] = mercator.forward([westLon, southLat]);
  const [east, north] = mercator.forward([eastLon, northLat]);
  return { west, south, east, north };
}
