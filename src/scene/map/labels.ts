/** Where names stand, as the press and the tables lay them out, for every drawer. Degrees, longitude first. */
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";

export interface LabelPoint {
  readonly lon: number;
  readonly lat: number;
  readonly areaKm2: number;
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
}

export interface SeaName {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
}

export interface Bracket {
  readonly region: string;
  readonly name: string;
  /** Longitude and latitude of its corners. */
  readonly path: readonly (readonly [number, number])[];
  readonly lon: number;
  readonly lat: number;
  /** The side of the name that stands at its point. */
  readonly anchor: "left" | "right" | "top" | "bottom";
}

/** Where each route's name stands: beside its main line, off the names of partners. */
export const ROUTE_NAME_POINTS: Readonly<Record<RouteId, readonly [number, number]>> = {
  "central-mediterranean": [9.6, 28.6],
  "western-balkans": [13.6, 49.7],
  "atlantic-western-mediterranean": [-18.9, 31],
  "eastern-mediterranean": [57.5, 34.9],
};

/** Among countries, partners come first and larger ones before smaller ones: the lower, the sooner. */
export function countryRank(isPartner: boolean, areaKm2: number): number {
  return (isPartner ? 0 : 100_000) - Math.round(Math.sqrt(areaKm2));
}

/** The route whose hue a place bears: the first that it serves. */
export function firstRoute(routes: readonly RouteId[]): RouteId | null {
  return ROUTES.find((route) => routes.includes(route)) ?? null;
}
