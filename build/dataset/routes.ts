/** The four routes with what lies on them. */
import type { CorridorSummary, WrittenRoute } from "../../src/model/dataset.ts";
import type { DateSpan } from "../../src/model/dates.ts";
import type { Iso3 } from "../../src/model/records.ts";
import type { WrittenFact } from "../../src/model/written.ts";
import { ROUTES, type RouteId } from "../../src/model/vocabulary.ts";
import type { Corridor, Waypoint } from "../../geo/corridors/records.ts";
import { isDateFault, readDateSpan } from "../schema/edtf.ts";
import type { CorridorRecords } from "./corridorTables.ts";

export const ROUTE_NAMES: Readonly<Record<RouteId, string>> = {
  "central-mediterranean": "Central Mediterranean",
  "western-balkans": "Western Balkans",
  "atlantic-western-mediterranean": "Atlantic and Western Mediterranean",
  "eastern-mediterranean": "Eastern Mediterranean",
};

/**
 * Each route with its corridors and its partners: those on its corridors in the order of travel, then those that
 * a fact ties to it. Places in countries that are no partners are left out.
 */
export function assembleRoutes(
  records: CorridorRecords,
  facts: readonly WrittenFact[],
  partners: ReadonlySet<Iso3>,
): readonly WrittenRoute[] {
  return ROUTES.map((id) => {
    const corridors = records.corridors
      .filter(({ route }) => route === id)
      .map((corridor) => summaryOf(corridor, records.waypoints));
    const onCorridors = corridors.flatMap(({ countries }) => countries);
    const inFacts = facts.filter(({ routes }) => routes.includes(id)).flatMap((fact) => fact.partners);
    const named = [...new Set([...onCorridors, ...inFacts])].filter((iso3) => partners.has(iso3));
    return { id, name: ROUTE_NAMES[id], partners: named, corridors };
  });
}

function summaryOf(corridor: Corridor, waypoints: readonly Waypoint[]): CorridorSummary {
  const countries = waypoints
    .filter((waypoint) => waypoint.corridor === corridor.id && waypoint.iso3 !== "")
    .map(({ iso3 }) => iso3);
  return {
    id: corridor.id,
    label: corridor.label,
    frontexLabel: corridor.frontexLabel,
    summary: corridor.summary,
    inUse: corridor.inUse.map(spanOf),
    closed: corridor.closed === "" ? null : spanOf(corridor.closed),
    peaks: corridor.peaks.map(spanOf),
    countries: [...new Set(countries)],
    sources: corridor.sources,
  };
}

/** The corridor tables have checked these dates already; one that only they accept keeps its text and no days. */
function spanOf(edtf: string): DateSpan {
  const reading = readDateSpan(edtf);
  return isDateFault(reading) ? { edtf, earliest: null, latest: null, approximate: false } : reading;
}
