/** The tables of geo/corridors/, whose faults become problems like those of seeds/. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorridors, readWaypoints, type Corridor, type Waypoint } from "../../geo/corridors/records.ts";
import { errorAt, type Problem } from "../problems/problem.ts";

export interface CorridorRecords {
  readonly corridors: readonly Corridor[];
  /** In order of travel within each corridor. */
  readonly waypoints: readonly Waypoint[];
}

export const CORRIDOR_FOLDER = "geo/corridors";

/** The records of `<root>/geo/corridors`, empty where a table is broken, and what is wrong with it. */
export function readCorridorTables(root: string): {
  readonly records: CorridorRecords;
  readonly problems: readonly Problem[];
} {
  try {
    const corridors = readCorridors(readFileSync(join(root, CORRIDOR_FOLDER, "corridors.csv"), "utf8"));
    const waypoints = readWaypoints(readFileSync(join(root, CORRIDOR_FOLDER, "waypoints.csv"), "utf8"));
    return { records: { corridors, waypoints }, problems: [] };
  } catch (error) {
    return { records: { corridors: [], waypoints: [] }, problems: [problemOfTableError(error)] };
  }
}

/** `corridors.csv, line 4, column "peaks": …` as a problem. These tables stop at their first fault. */
export function problemOfTableError(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\w+\.csv)(?:, line (\d+))?(?:, columns? "(\w+)"[^:]*)?: ?(.*)$/s.exec(text);
  const [, file, line, field, message] = match ?? [];
  const place = {
    file: `${CORRIDOR_FOLDER}/${file ?? "corridors.csv"}`,
    line: Number(line ?? 1),
    column: 1,
    field: field ?? "",
  };
  return errorAt(place, message ?? text);
}
