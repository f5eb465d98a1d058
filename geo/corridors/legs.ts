/** Legs between named places, and the marks of direction in their middles. Drawing aids bend a leg, they do not end it. */
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { chevron } from "./chevron.ts";
import { curveCorridor, type KnownPieces, type Piece } from "./curve.ts";
import type { LandTest } from "./land.ts";
import { at, pairs } from "./lists.ts";
import type { Position } from "./plane.ts";
import type { Corridor, Mode, Route, Waypoint } from "./records.ts";
import { joined } from "./thin.ts";

export interface LegProperties {
  /** "cm1-3" */
  id: string;
  corridor: string;
  route: Route;
  /** From 1, along the corridor. */
  order: number;
  mode: Mode;
  from: string;
  to: string;
  /** "yes" where both places are confirmed. That they are joined is the drawing's own; no source shows a whole corridor. */
  confirmed: "yes" | "no";
  /** Other corridors whose leg has the same line, point by point. */
  sharedWith: string[];
  /** Drawing aids that the leg passes, in order, [lon, lat]. */
  aids: Position[];
}

export type Leg = Feature<LineString, LegProperties>;

/** `known` collects the pieces drawn so far, so that corridors that share a stretch share its line. */
export function legsOf(
  corridor: Corridor,
  waypoints: readonly Waypoint[],
  isLand: LandTest,
  known: KnownPieces,
): Leg[] {
  const nodes = waypoints.map(({ position, confirmed }) => ({ position, isAid: confirmed === "aid" }));
  const modes = waypoints.slice(0, -1).map(({ modeToNext }) => modeToNext as Mode);
  const pieces = curveCorridor(nodes, modes, isLand, known);
  const stops = waypoints.flatMap((waypoint, i) => (waypoint.confirmed === "aid" ? [] : [i]));
  return pairs(stops).map(([first, last], i) =>
    leg(corridor, i + 1, waypoints.slice(first, last + 1), pieces.slice(first, last)),
  );
}

function leg(corridor: Corridor, order: number, waypoints: readonly Waypoint[], pieces: readonly Piece[]): Leg {
  const [from, to] = [at(waypoints, 0), at(waypoints, -1)];
  return {
    type: "Feature",
    properties: {
      id: `${corridor.id}-${order}`,
      corridor: corridor.id,
      route: corridor.route,
      order,
      mode: from.modeToNext as Mode,
      from: from.place,
      to: to.place,
      confirmed: from.confirmed === "yes" && to.confirmed === "yes" ? "yes" : "no",
      sharedWith: [],
      aids: waypoints.slice(1, -1).map(({ position }) => position),
    },
    geometry: { type: "LineString", coordinates: joined(pieces.map(({ line }) => line)) },
  };
}

/** The same legs, each knowing the corridors that share its line. */
export function withSharers(legs: readonly Leg[]): Leg[] {
  const corridorsOf = new Map<string, string[]>();
  const lineOf = ({ geometry }: Leg): string => geometry.coordinates.join();
  for (const one of legs) {
    corridorsOf.set(lineOf(one), [...(corridorsOf.get(lineOf(one)) ?? []), one.properties.corridor]);
  }
  return legs.map((one) => {
    const sharedWith = (corridorsOf.get(lineOf(one)) ?? []).filter((id) => id !== one.properties.corridor);
    return { ...one, properties: { ...one.properties, sharedWith } };
  });
}

export interface ChevronProperties {
  leg: string;
  corridor: string;
  route: Route;
  /** Degrees clockwise from north. */
  bearing: number;
}

/** Mid-leg marks of direction for the layer behind the switch. */
export function chevronsOf(
  legs: FeatureCollection<LineString, LegProperties>,
): FeatureCollection<Point, ChevronProperties> {
  return {
    type: "FeatureCollection",
    features: legs.features.map(({ geometry, properties: { id, corridor, route } }) => {
      const { position, bearing } = chevron(geometry.coordinates as Position[]);
      return {
        type: "Feature",
        properties: { leg: id, corridor, route, bearing },
        geometry: { type: "Point", coordinates: position },
      };
    }),
  };
}
