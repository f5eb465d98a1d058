/** Tables in, plain GeoJSON data out. Reads and writes no file; the caller passes the texts and a test for land. */
import type { FeatureCollection, LineString, Point } from "geojson";
import type { KnownPieces } from "./curve.ts";
import type { LandTest } from "./land.ts";
import { legsOf, withSharers, type LegProperties } from "./legs.ts";
import { at } from "./lists.ts";
import { placesOf, type PlaceProperties } from "./places.ts";
import { readCorridors, readSources, readWaypoints, type Corridor, type Source, type Waypoint } from "./records.ts";
import { TableError } from "./table.ts";

/** The texts of the three tables. */
export interface CorridorTables {
  corridors: string;
  waypoints: string;
  sources: string;
}

export interface CorridorData {
  corridors: Omit<Corridor, "where">[];
  /** Publishers of the links that corridors and waypoints name. */
  sources: Source[];
  legs: FeatureCollection<LineString, LegProperties>;
  places: FeatureCollection<Point, PlaceProperties>;
}

/** Throws a TableError whose sentence names file, line and column. */
export function buildCorridors(tables: CorridorTables, isLand: LandTest): CorridorData {
  const corridors = readCorridors(tables.corridors);
  const waypoints = readWaypoints(tables.waypoints);
  const sources = readSources(tables.sources);
  checkLinks([...corridors, ...waypoints], sources);

  const byId = new Map(corridors.map((corridor) => [corridor.id, corridor]));
  if (byId.size < corridors.length) throw new TableError('corridors.csv, column "id": the same id stands twice.');
  for (const { corridor, where } of waypoints) {
    if (!byId.has(corridor))
      throw new TableError(`${where}, column "corridor": "${corridor}" is not in corridors.csv.`);
  }

  const known: KnownPieces = new Map();
  const legs = corridors.flatMap((corridor) => legsOf(corridor, waypointsOf(corridor, waypoints), isLand, known));
  return {
    corridors: corridors.map(({ where: _where, ...corridor }) => corridor),
    sources,
    legs: { type: "FeatureCollection", features: withSharers(legs) },
    places: { type: "FeatureCollection", features: placesOf(waypoints, byId) },
  };
}

function checkLinks(rows: readonly (Corridor | Waypoint)[], sources: readonly Source[]): void {
  const links = new Set(sources.map(({ link }) => link));
  for (const row of rows) {
    const missing = row.sources.find((link) => !links.has(link));
    if (missing) throw new TableError(`${row.where}, column "source": ${missing} has no row in sources.csv.`);
  }
}

/** The corridor's own waypoints in order, with what the drawing takes for granted about them. */
function waypointsOf(corridor: Corridor, all: readonly Waypoint[]): Waypoint[] {
  const own = all.filter((waypoint) => waypoint.corridor === corridor.id);
  if (own.length < 2) throw new TableError(`${corridor.where}, column "id": has fewer than two waypoints.`);
  own.forEach((waypoint, i) => {
    const problem = problemOf(waypoint, i, own);
    if (problem) throw new TableError(`${waypoint.where}, ${problem}`);
  });
  return own;
}

function problemOf(waypoint: Waypoint, i: number, own: readonly Waypoint[]): string | undefined {
  const isLast = i === own.length - 1;
  const isAid = waypoint.confirmed === "aid";
  if (waypoint.order !== i + 1) return `column "order": expected ${i + 1}.`;
  if (isLast === Boolean(waypoint.modeToNext)) {
    return 'column "mode_to_next": must be empty in the last row of a corridor, and only there.';
  }
  if (isAid && (i === 0 || isLast))
    return 'column "role": a corridor begins and ends at a place, not at a drawing aid.';
  if (isAid && waypoint.modeToNext !== at(own, i - 1).modeToNext) {
    return 'column "mode_to_next": a drawing aid keeps the mode of the leg that it bends.';
  }
  return undefined;
}
