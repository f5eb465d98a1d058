/** Longitude and latitude come together and are not swapped. */
import { errorAt, warningAt, type Problem } from "../problems/problem.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";

/** The part of the world that the map shows, in degrees. */
const MAP = { west: -35, east: 97, south: -6, north: 73 };

/** Positions of deployments and of partners' capitals. */
export function checkPositions(raw: RawTables): readonly Problem[] {
  return [...raw.deployments.rows, ...raw.partners.rows].flatMap(checkPosition);
}

function checkPosition(row: RawRow): Problem[] {
  const [lonText, latText] = [row.cells["lon"]?.text.trim() ?? "", row.cells["lat"]?.text.trim() ?? ""];
  if (lonText === "" && latText === "") return [];
  if (latText === "")
    return [errorAt(placeOf(row, "lat"), "There is a longitude without a latitude.", "Give both or none.")];
  if (lonText === "")
    return [errorAt(placeOf(row, "lon"), "There is a latitude without a longitude.", "Give both or none.")];
  const [lon, lat] = [Number(lonText), Number(latText)];
  if (isOnMap(lon, lat) || !isOnMap(lat, lon) || Math.abs(lat) > 90) return [];
  return [
    warningAt(
      placeOf(row, "lon"),
      `${lon}, ${lat} lies off the map, and ${lat}, ${lon} on it.`,
      "Longitude and latitude look swapped.",
    ),
  ];
}

function isOnMap(lon: number, lat: number): boolean {
  return lon >= MAP.west && lon <= MAP.east && lat >= MAP.south && lat <= MAP.north;
}
