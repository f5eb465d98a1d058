/** One point for each place or drawing aid, whichever corridors meet there. */
import type { Feature, Point } from "geojson";
import { unique } from "./lists.ts";
import type { Confirmed, Corridor, Role, Route, Waypoint } from "./records.ts";
import { TableError } from "./table.ts";

export interface PlaceUse {
  corridor: string;
  role: Role;
  confirmed: Confirmed;
}

export interface PlaceProperties {
  corridors: string[];
  routes: Route[];
  place: string;
  /** Empty for drawing aids. */
  iso3: string;
  /** The role in the first corridor; `uses` has the others. */
  role: Role;
  /** "yes" where a source of any corridor confirms the place; `uses` says which. */
  confirmed: Confirmed;
  uses: PlaceUse[];
}

export type Place = Feature<Point, PlaceProperties>;

/** A place is the same where name and country are, an aid where its position is. */
export function placesOf(waypoints: readonly Waypoint[], corridors: ReadonlyMap<string, Corridor>): Place[] {
  const groups = new Map<string, [Waypoint, ...Waypoint[]]>();
  for (const waypoint of waypoints) {
    const { place, iso3, position } = waypoint;
    const key = iso3 ? `${place} ${iso3}` : position.join();
    const group = groups.get(key);
    if (!group) groups.set(key, [waypoint]);
    else if (group[0].position.join() === position.join()) group.push(waypoint);
    else throw new TableError(`${waypoint.where}, columns "lon" and "lat": ${place} stands elsewhere in another row.`);
  }
  return [...groups.values()].map((group) => merged(group, corridors));
}

function merged(group: readonly [Waypoint, ...Waypoint[]], byId: ReadonlyMap<string, Corridor>): Place {
  const { place, iso3, role, confirmed, position } = group[0];
  const corridors = unique(group.map(({ corridor }) => corridor));
  return {
    type: "Feature",
    properties: {
      corridors,
      routes: unique(corridors.flatMap((id) => byId.get(id)?.route ?? [])),
      place,
      iso3,
      role,
      confirmed: group.some((use) => use.confirmed === "yes") ? "yes" : confirmed,
      uses: group.map((use) => ({ corridor: use.corridor, role: use.role, confirmed: use.confirmed })),
    },
    geometry: { type: "Point", coordinates: position },
  };
}
