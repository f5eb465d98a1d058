/**
 * A partner's standing in one document: derived from its rows, never typed. The rule is the coding manual's §4;
 * `DIRECTION_LOOKS` in scene/tokens says it again in the words of the legend.
 */
import { type DayNumber, liesWithin, monthsBefore } from "../model/dates.ts";
import { lastDayOf } from "../model/dataset.ts";
import type { AnyFact, CooperationFact, FactId, Iso3, StopId } from "../model/records.ts";
import { type Direction, GROUP_OF_LEVEL, type Level } from "../model/vocabulary.ts";
import type { FactIndex, PartnerFacts } from "./factIndex.ts";
import { remembered } from "./remembered.ts";

export interface Standing {
  readonly direction: Direction;
  /** The rows that decided the direction; empty for silent and outside. */
  readonly reasons: readonly FactId[];
  readonly hindered: boolean;
  /** The rows that hinder. */
  readonly hindrances: readonly FactId[];
}

/** How far back a step counts as new, in months before the last day that the document can bear. */
export const NEW_STEP_MONTHS = 24;

/** The standing of a partner at a stop. Total: every partner has one at every stop. */
export const standingOf = remembered((index: FactIndex, stop: StopId, iso3: Iso3): Standing => {
  const source = index.source(stop);
  const region = index.partner(iso3)?.region;
  const covered = region !== undefined && source.coversRegions.includes(region);
  return deriveStanding(index.factsOfPartner(stop, iso3), covered, lastDayOf(source));
});

/**
 * The rule itself. `covered` says whether the document sets out to speak of the partner's region;
 * `documentDay` is the last day that the document can bear.
 */
export function deriveStanding(facts: PartnerFacts, covered: boolean, documentDay: DayNumber): Standing {
  const hindrances = facts.about.filter(hinders).map(idOf);
  const [direction, reasons] = directionOf(facts, covered, documentDay);
  return { direction, reasons: reasons.map(idOf), hindered: hindrances.length > 0, hindrances };
}

function directionOf(facts: PartnerFacts, covered: boolean, documentDay: DayNumber): [Direction, readonly AnyFact[]] {
  const { about, naming } = facts;
  const cooperation = about.filter(isCooperation);
  const main = cooperation.filter((fact) => fact.flags.includes("main"));
  if (main.some(isBlocked)) return ["halted", main.filter(isBlocked)];
  // An instrument told twice is blocked only when each telling is; an area of cooperation is never blocked.
  if (cooperation.length > 0 && cooperation.every(isBlocked)) return ["halted", cooperation];
  const resuming = cooperation.filter((fact) => fact.flags.includes("resuming"));
  if (resuming.length > 0) return ["restarting", resuming];
  const since = monthsBefore(documentDay, NEW_STEP_MONTHS);
  const fresh = about.filter((fact) => isNewStep(fact, since, documentDay));
  if (fresh.length > 0) return ["advancing", fresh];
  const running = about.filter(runs);
  if (running.length > 0) return ["running", running];
  if (about.length + naming.length > 0) return ["named", [...about, ...naming]];
  return [covered ? "silent" : "outside", []];
}

function isNewStep(fact: AnyFact, since: DayNumber, documentDay: DayNumber): boolean {
  if (fact.happened === null || !liesWithin(fact.happened, since, documentDay)) return false;
  if (fact.table === "cooperation") return isConcluded(fact.level);
  if (fact.table === "deployments") return fact.state === "in place" || fact.state === "handed over";
  return fact.table === "funding" && fact.stage === "delivered";
}

function runs(fact: AnyFact): boolean {
  if (fact.table === "cooperation") return fact.level === null || isConcluded(fact.level) || isInTalks(fact.level);
  if (fact.table === "deployments") return fact.state === "in place";
  if (fact.table !== "funding" || fact.stage === "planned") return false;
  return fact.stage !== null || fact.plannedFor === null;
}

/** Whether a row hinders: its instrument is blocked, or it carries an obstacle or runs reduced. */
export function hinders(fact: AnyFact): boolean {
  if (fact.table !== "cooperation") return false;
  return isBlocked(fact) || fact.flags.includes("obstacle") || fact.flags.includes("reduced");
}

export function isCooperation(fact: AnyFact): fact is CooperationFact {
  return fact.table === "cooperation";
}

export function isBlocked(fact: CooperationFact): boolean {
  return fact.level !== null && GROUP_OF_LEVEL[fact.level] === "blocked";
}

function isConcluded(level: Level | null): boolean {
  return level !== null && GROUP_OF_LEVEL[level] === "concluded";
}

function isInTalks(level: Level): boolean {
  return GROUP_OF_LEVEL[level] === "in-talks";
}

function idOf(fact: AnyFact): FactId {
  return fact.id;
}
