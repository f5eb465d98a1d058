/** The three tables of the corridors, read and checked. README.md in this folder says what each column means. */
import { isDate, isInterval, statedEnd } from "./dates.ts";
import type { Position } from "./plane.ts";
import { cell, fault, list, numberWithin, oneOf, readRows, text, type Row } from "./table.ts";

export const routes = [
  "central-mediterranean",
  "western-balkans",
  "atlantic-western-mediterranean",
  "eastern-mediterranean",
] as const;
export type Route = (typeof routes)[number];

const roles = [
  "origin region",
  "hub",
  "border crossing",
  "departure point",
  "arrival point",
  "sea waypoint",
  "land waypoint",
] as const;
export type Role = (typeof roles)[number];
export type Mode = "land" | "sea";
/** "aid" is a bend of the drawing, never an observed position. */
export type Confirmed = "yes" | "no" | "aid";

export interface Corridor {
  /** "corridors.csv, line 4", for messages. */
  where: string;
  id: string;
  route: Route;
  label: string;
  frontexLabel: string;
  summary: string;
  /** EDTF intervals. Between two of them the reports pause; only `closed` says that a corridor was closed. */
  inUse: string[];
  endStated: string;
  /** EDTF date or interval of the closure, or nothing. */
  closed: string;
  /** EDTF dates and intervals. */
  peaks: string[];
  note: string;
  sources: string[];
}

export interface Waypoint {
  where: string;
  corridor: string;
  order: number;
  place: string;
  /** Empty for aids. */
  iso3: string;
  position: Position;
  role: Role;
  modeToNext: Mode | "";
  confirmed: Confirmed;
  note: string;
  sources: string[];
}

export interface Source {
  link: string;
  /** Empty where a copy does not let its original publisher be known. */
  publisher: string;
  /** The link is the publisher's own, a copy of it, or a copy whose origin is not known. */
  heldBy: "own" | "copy" | "unknown";
}

export function readCorridors(csv: string): Corridor[] {
  const columns = "id,route,label,frontex_label,summary,in_use,end_stated,closed,peaks,note,source".split(",");
  return readRows("corridors.csv", csv, columns).map((row) => {
    const inUse = edtfList(row, "in_use", isInterval);
    if (!inUse.length) throw fault(row, "in_use", 'must not be empty; write "../.." where nothing is known.');
    const [closed = "", ...more] = edtfList(row, "closed", (value) => isDate(value) || isInterval(value));
    if (more.length) throw fault(row, "closed", "holds more than one closure.");
    const endStated = cell(row, "end_stated");
    if (inUse.some(statedEnd) !== Boolean(endStated)) {
      throw fault(row, "end_stated", "must say what states the end of an interval, and only where one ends.");
    }
    return {
      where: row.where,
      id: text(row, "id"),
      route: oneOf(row, "route", routes),
      label: text(row, "label"),
      frontexLabel: text(row, "frontex_label"),
      summary: text(row, "summary"),
      inUse,
      endStated,
      closed,
      peaks: edtfList(row, "peaks", (value) => isDate(value) || isInterval(value)),
      note: cell(row, "note"),
      sources: list(row, "source"),
    };
  });
}

export function readWaypoints(csv: string): Waypoint[] {
  const columns = "corridor,order,place,iso3,lon,lat,role,mode_to_next,confirmed,note,source".split(",");
  return readRows("waypoints.csv", csv, columns).map((row) => {
    const role = oneOf(row, "role", roles);
    const confirmed = oneOf(row, "confirmed", ["yes", "no", "aid"] as const);
    if (role.endsWith("waypoint") !== (confirmed === "aid")) {
      throw fault(row, "confirmed", `a ${role} cannot be "${confirmed}".`);
    }
    const iso3 = cell(row, "iso3");
    if (confirmed === "aid" ? iso3 : !/^[A-Z]{3}$/.test(iso3)) {
      throw fault(row, "iso3", `"${iso3}" is not a three-letter code, or stands beside an aid.`);
    }
    return {
      where: row.where,
      corridor: text(row, "corridor"),
      order: numberWithin(row, "order", 1, 99),
      place: text(row, "place"),
      iso3,
      position: [numberWithin(row, "lon", -180, 180), numberWithin(row, "lat", -85, 85)],
      role,
      modeToNext: oneOf(row, "mode_to_next", ["land", "sea", ""] as const),
      confirmed,
      note: cell(row, "note"),
      sources: list(row, "source"),
    };
  });
}

export function readSources(csv: string): Source[] {
  return readRows("sources.csv", csv, ["link", "publisher", "held_by"]).map((row) => {
    const heldBy = oneOf(row, "held_by", ["own", "copy", "unknown"] as const);
    const publisher = cell(row, "publisher");
    if (Boolean(publisher) === (heldBy === "unknown")) {
      throw fault(row, "publisher", "must be named, except where the origin of a copy is not known.");
    }
    return { link: text(row, "link"), publisher, heldBy };
  });
}

function edtfList(row: Row, column: string, isGood: (value: string) => boolean): string[] {
  const values = list(row, column);
  const bad = values.find((value) => !isGood(value));
  if (bad !== undefined) throw fault(row, column, `"${bad}" is not a date or interval in the EDTF form used here.`);
  return values;
}
