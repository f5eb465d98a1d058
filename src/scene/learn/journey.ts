/** A journey along a route: what one document says of each partner in the order of travel, and the corridors that lead on. */
import type { CorridorUse } from "../../model/dataset.ts";
import { lastDayOf } from "../../model/dataset.ts";
import type { FactId, Iso3, StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import { groupBy } from "../../model/group.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { corridorDates, corridorState } from "../map/corridors.ts";
import { fillOf } from "../map/fills.ts";
import { type Statement, statementOf, statementsOf } from "../sheet/passage.ts";
import { type StandingWords, standingWords } from "../sheet/standingWords.ts";
import type { Look } from "../tokens/looks.ts";

/** A step tells a few things; the sheet tells all. */
const MOST_STATEMENTS = 3;

export interface LeadingCorridor {
  readonly id: string;
  readonly label: string;
  /** When it was in use and how it stands at the document’s date, in one sentence. */
  readonly use: string;
  /** The partner that follows on it, in one sentence. */
  readonly onward: string;
}

export interface JourneyStep {
  readonly iso3: Iso3;
  readonly name: string;
  /** From 1. */
  readonly place: number;
  readonly standing: StandingWords;
  readonly statements: readonly Statement[];
  /** How many more rows the document has about the partner. */
  readonly more: number;
  /** Why there is nothing to tell; empty where there is. */
  readonly silence: string;
  readonly corridors: readonly LeadingCorridor[];
}

/** One step; null for a partner that does not lie on the route. */
export function journeyStep(index: WrittenIndex, stop: StopId, route: RouteId, iso3: Iso3): JourneyStep | null {
  const place = index.route(route).partners.indexOf(iso3) + 1;
  const partner = index.partner(iso3);
  if (place === 0 || !partner) return null;
  const { about, naming } = index.factsOfPartner(stop, iso3);
  const told = tellingRows(index, stop, route, iso3);
  const all = about.length > 0 ? about : naming;
  return {
    iso3,
    name: partner.name,
    place,
    standing: standingWords(index, stop, iso3),
    statements: statementsOf(index, told),
    more: all.length - told.length,
    silence: silenceOf(index, stop, iso3, partner.name),
    corridors: index
      .route(route)
      .corridors.filter(({ countries }) => countries.includes(iso3))
      .map((corridor) => leading(index, stop, corridor, iso3)),
  };
}

/** What decided the standing, what hinders, then what the document ties to the route, then the rest; rows about others only where there is nothing else. */
function tellingRows(index: WrittenIndex, stop: StopId, route: RouteId, iso3: Iso3): FactId[] {
  const { about, naming } = index.factsOfPartner(stop, iso3);
  const { reasons, hindrances } = standingOf(index, stop, iso3);
  const ofRoute = about.filter(({ routes }) => routes.includes(route)).map(({ id }) => id);
  const onRouteFirst = [...reasons].sort(
    (one, other) => Number(ofRoute.includes(other)) - Number(ofRoute.includes(one)),
  );
  const order = [
    ...onRouteFirst.slice(0, MOST_STATEMENTS - Math.min(1, hindrances.length)),
    ...hindrances,
    ...ofRoute,
    ...onRouteFirst,
    ...(about.length > 0 ? about : naming).map(({ id }) => id),
  ];
  return [...new Set(order)].slice(0, MOST_STATEMENTS);
}

function silenceOf(index: WrittenIndex, stop: StopId, iso3: Iso3, name: string): string {
  const { direction } = standingOf(index, stop, iso3);
  const { title } = index.source(stop);
  if (direction === "outside") return index.words.journey.notCovered(title, name);
  return direction === "silent" ? index.words.journey.saysNothing(title, name) : "";
}

function leading(index: WrittenIndex, stop: StopId, corridor: CorridorUse, iso3: Iso3): LeadingCorridor {
  const { words } = index;
  const later = corridor.countries.slice(corridor.countries.indexOf(iso3) + 1);
  const next = later.flatMap((code) => index.partner(code) ?? [])[0];
  const state = words.map.corridorStates[corridorState(corridor, lastDayOf(index.source(stop)))];
  return {
    id: corridor.id,
    label: corridor.label,
    use: words.journey.use(corridorDates(words, corridor), state),
    onward: next ? words.journey.nextOnIt(next.name) : words.journey.lastOnIt,
  };
}

export interface JourneyGroup {
  readonly key: string;
  readonly look: Look;
  readonly partners: readonly { readonly iso3: Iso3; readonly name: string }[];
}

export interface JourneySummary {
  /** The partners of the route by their standing, the largest group first. */
  readonly groups: readonly JourneyGroup[];
  readonly corridorsInUse: number;
  readonly corridors: number;
  /** What the document says of the route and of no partner. */
  readonly statements: readonly Statement[];
}

/** The route as a whole at one document. Nothing is added up but partners and corridors. */
export function journeySummary(index: WrittenIndex, stop: StopId, route: RouteId): JourneySummary {
  const { partners, corridors } = index.route(route);
  const day = lastDayOf(index.source(stop));
  const fills = partners.map((iso3) => ({ iso3, ...fillOf(index, stop, "standing", iso3) }));
  const groups = [...groupBy(fills, ({ key }) => key)].map(([key, group]): JourneyGroup => {
    const [{ look }] = group as [(typeof group)[number]];
    return { key, look, partners: group.map(({ iso3 }) => ({ iso3, name: index.partner(iso3)?.name ?? iso3 })) };
  });
  return {
    groups: groups.sort((one, other) => other.partners.length - one.partners.length),
    corridorsInUse: corridors.filter((corridor) => corridorState(corridor, day) === "in-use").length,
    corridors: corridors.length,
    statements: index
      .factsOfRoute(stop, route)
      .filter((row) => row.partners.length === 0)
      .slice(0, MOST_STATEMENTS)
      .map((row) => statementOf(index, row)),
  };
}
