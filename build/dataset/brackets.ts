/** geo/brackets.csv: where a statement about a whole region is drawn. Its faults become problems like those of seeds/. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegionBracket } from "../../src/model/dataset.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import { type Cell, parseCsv } from "../tables/parseCsv.ts";

export const BRACKET_FILE = "geo/brackets.csv";
const COLUMNS = ["region", "path", "lon", "lat", "anchor"] as const;
const ANCHORS = ["left", "right", "top", "bottom"] as const;

export interface ReadBrackets {
  readonly byRegion: ReadonlyMap<string, RegionBracket>;
  readonly problems: readonly Problem[];
}

/** The brackets by region; `path` is written as `lon lat;lon lat;…` in degrees. `regions` are the known region ids. */
export function readBrackets(root: string, regions: ReadonlySet<string>): ReadBrackets {
  const path = join(root, BRACKET_FILE);
  const { rows } = parseCsv(existsSync(path) ? readFileSync(path, "utf8") : "");
  const byRegion = new Map<string, RegionBracket>();
  const problems: Problem[] = [];
  for (const cells of rows.slice(1)) {
    const fault = faultOf(cells, regions);
    if (fault) problems.push(fault);
    else byRegion.set(cells[0]!.text, bracketOf(cells.map(({ text }) => text)));
  }
  return { byRegion, problems };
}

function bracketOf([, path = "", lon = "", lat = "", anchor]: readonly string[]): RegionBracket {
  return {
    path: cornersOf(path),
    lon: Number(lon),
    lat: Number(lat),
    anchor: ANCHORS.find((known) => known === anchor) ?? "top",
  };
}

function cornersOf(path: string): (readonly [number, number])[] {
  return path.split(";").map((corner) => {
    const [lon, lat] = corner.trim().split(" ").map(Number);
    return [lon ?? Number.NaN, lat ?? Number.NaN] as const;
  });
}

function faultOf(cells: readonly Cell[], regions: ReadonlySet<string>): Problem | null {
  const [region, path, lon, lat, anchor] = cells;
  const at = (cell: Cell, field: string, message: string, hint: string): Problem =>
    errorAt({ file: BRACKET_FILE, line: cell.line, column: cell.column, field }, message, hint);
  if (!region || !path || !lon || !lat || !anchor) {
    return at(cells[0]!, "", `The row has ${cells.length} cells.`, `It should have ${COLUMNS.join(", ")}.`);
  }
  if (!regions.has(region.text)) {
    return at(region, "region", `"${region.text}" is not in seeds/regions.csv.`, "Name a region of that table.");
  }
  const corners = cornersOf(path.text);
  if (corners.length < 2 || !corners.every(([x, y]) => isDegrees(x, 180) && isDegrees(y, 90))) {
    return at(path, "path", `"${path.text}" is no line.`, "Write two or more corners as lon lat;lon lat, in degrees.");
  }
  if (!isDegrees(Number(lon.text), 180))
    return at(lon, "lon", `"${lon.text}" is no longitude.`, "Write degrees, −180 to 180.");
  if (!isDegrees(Number(lat.text), 90))
    return at(lat, "lat", `"${lat.text}" is no latitude.`, "Write degrees, −90 to 90.");
  if (!ANCHORS.some((known) => known === anchor.text)) {
    return at(anchor, "anchor", `"${anchor.text}" is no side.`, `Write one of ${ANCHORS.join(", ")}.`);
  }
  return null;
}

function isDegrees(value: number, limit: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= limit;
}
