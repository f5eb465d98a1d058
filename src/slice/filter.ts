/**
 * A filter as the address holds it, `family:returns,level:on-hold`: several values of one name mean “or”, different names mean
 * “and”. It looks at single rows: a row matches when it answers every name that the filter uses.
 */
import { FILTER_NAMES, type FilterName } from "../model/choices.ts";
import type { AnyFact, Iso3, StopId } from "../model/records.ts";
import {
  DEPLOYMENT_KINDS,
  DEPLOYMENT_STATES,
  EVENT_KINDS,
  FACT_TABLES,
  FAMILIES,
  FUNDING_STAGES,
  LEVELS,
} from "../model/vocabulary.ts";
import type { FactIndex } from "./factIndex.ts";
import { remembered } from "./remembered.ts";

export { FILTER_NAMES, type FilterName };

/** The values of each name that is used, in the order of `filterValues`; empty where nothing is filtered. */
export type Filter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The values that each name may have. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>;

export interface ParsedFilter {
  readonly filter: Filter;
  /** The parts that name nothing, as written. */
  readonly unknown: readonly string[];
}

/** The level of an area of cooperation, which has none, and the stage of money whose stage no document states. */
export const AREA = "area";
export const UNSTATED = "unstated";

/** Every value that a filter over these tables may have, chosen or not. */
export const filterValues = remembered((index: FactIndex): FilterValues => {
  const { facts, instruments } = index.dataset;
  const actors = facts.flatMap((fact) => (fact.table === "deployments" ? actorsOf(fact.actor) : []));
  return {
    kind: [...new Set([...FACT_TABLES, ...DEPLOYMENT_KINDS, ...EVENT_KINDS].map(slugOf))],
    family: FAMILIES,
    level: [...LEVELS, AREA],
    instrument: instruments.map(({ id }) => id),
    actor: [...new Set(actors.map(slugOf))].sort(),
    state: DEPLOYMENT_STATES.map(slugOf),
    stage: [...FUNDING_STAGES, UNSTATED],
  };
});

/** Reads a filter; what it does not know is told and left out. Never throws. */
export function parseFilter(text: string, known: FilterValues): ParsedFilter {
  const chosen = new Map<FilterName, Set<string>>();
  const unknown: string[] = [];
  for (const part of text.split(",")) {
    if (part.trim() === "") continue;
    const colon = part.indexOf(":");
    const name = FILTER_NAMES.find((candidate) => candidate === part.slice(0, Math.max(colon, 0)).trim());
    const value = part.slice(colon + 1).trim();
    if (name === undefined || !known[name].includes(value)) unknown.push(part.trim());
    else chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  }
  return { filter: ordered((name) => known[name].filter((value) => chosen.get(name)?.has(value))), unknown };
}

/** What a text of the address filters by; what it does not know is left out. */
export function filterOf(index: FactIndex, text: string): Filter {
  return text === "" ? {} : parseFilter(text, filterValues(index)).filter;
}

/** A text of the address in its one form, and the parts of it that name nothing. */
export function tidyFilter(
  index: FactIndex,
  text: string,
): { readonly filter: string; readonly unknown: readonly string[] } {
  // Which values there are is asked of every row, so only of one who filters.
  if (text === "") return { filter: "", unknown: [] };
  const { filter, unknown } = parseFilter(text, filterValues(index));
  return { filter: formatFilter(filter), unknown };
}

/** The filter as the address holds it; empty where nothing is filtered. */
export function formatFilter(filter: Filter): string {
  return FILTER_NAMES.flatMap((name) => (filter[name] ?? []).map((value) => `${name}:${value}`)).join(",");
}

/** The filter with one value more, or less where it was there. */
export function toggled(filter: Filter, known: FilterValues, name: FilterName, value: string): Filter {
  const before = filter[name] ?? [];
  const wanted = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return ordered((each) => (each === name ? known[each].filter((one) => wanted.includes(one)) : (filter[each] ?? [])));
}

/** The filter without one name. */
export function without(filter: Filter, name: FilterName): Filter {
  return ordered((each) => (each === name ? [] : (filter[each] ?? [])));
}

/** Whether nothing is filtered. */
export function isEmptyFilter(filter: Filter): boolean {
  return FILTER_NAMES.every((name) => filter[name] === undefined);
}

/** Whether a row answers every name of the filter. */
export function matches(index: FactIndex, filter: Filter, fact: AnyFact): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = filter[name];
    return wanted === undefined || valuesOf(index, fact, name).some((value) => wanted.includes(value));
  });
}

/** The partners that a document has a matching row about. */
export function matchingPartners(index: FactIndex, stop: StopId, filter: Filter): ReadonlySet<Iso3> {
  return new Set(
    index
      .factsOfStop(stop)
      .filter((fact) => matches(index, filter, fact))
      .flatMap(({ partners }) => partners),
  );
}

/** What a row says under a name of the filter; nothing where the name does not apply to it. */
export function valuesOf(index: FactIndex, fact: AnyFact, name: FilterName): readonly string[] {
  if (name === "kind") return "kind" in fact ? [fact.table, slugOf(fact.kind)] : [fact.table];
  switch (fact.table) {
    case "cooperation":
      if (name === "family") return present(index.instrument(fact.instrument)?.family);
      if (name === "level") return [fact.level ?? AREA];
      return name === "instrument" ? [fact.instrument] : [];
    case "deployments":
      if (name === "actor") return actorsOf(fact.actor).map(slugOf);
      return name === "state" ? [slugOf(fact.state)] : [];
    case "funding":
      return name === "stage" ? [fact.stage ?? UNSTATED] : [];
    default:
      return [];
  }
}

/** The actors of a deployment, which may be several. */
export function actorsOf(actor: string): string[] {
  return actor.split(";").map((name) => name.trim());
}

/** A name as a value of a filter: `EU liaison office` is `eu-liaison-office`. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function present(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

function ordered(valuesFor: (name: FilterName) => readonly string[]): Filter {
  const entries = FILTER_NAMES.map((name) => [name, valuesFor(name)] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
