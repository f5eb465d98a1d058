/** What two readings have in common: how many facts both found, and how far their codes agree on these. */
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { standingOf } from "../../src/slice/standing.ts";
import { FUNDING_STAGES, LEVELS } from "../../src/model/vocabulary.ts";
import { nominalAlpha, ordinalAlpha } from "./alpha.ts";
import { cohensKappa, shareOfSame, type ValuePair } from "./kappa.ts";
import type { Pairing } from "./pairing.ts";

export interface Found {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/** A coefficient is null where it is not defined; `ordinal` also where the values have no order. */
export interface Agreement {
  readonly pairs: number;
  readonly same: number | null;
  readonly kappa: number | null;
  readonly nominal: number | null;
  readonly ordinal: number | null;
}

/** Stands for a stage that the document does not state, which is a reading too. */
const UNSTATED = "unstated";

/** How many facts each reading holds, and how many both do. */
export function foundIn({ pairs, onlyFirst, onlySecond }: Pairing): Found {
  return { first: pairs.length + onlyFirst.length, second: pairs.length + onlySecond.length, both: pairs.length };
}

/** The part of a pairing that belongs to one document, or to one table. */
export function partOf(pairing: Pairing, part: { readonly stop?: string; readonly table?: string }): Pairing {
  const isIn = ({ fact }: Pairing["onlyFirst"][number]): boolean =>
    (part.stop ?? fact.source) === fact.source && (part.table ?? fact.table) === fact.table;
  return {
    pairs: pairing.pairs.filter(({ first }) => isIn(first)),
    onlyFirst: pairing.onlyFirst.filter(isIn),
    onlySecond: pairing.onlySecond.filter(isIn),
  };
}

/** Level of cooperation, over facts that both found and that have one: an area of cooperation has none. */
export function levelAgreement({ pairs }: Pairing): Agreement {
  const values = pairs.flatMap(({ first: { fact: a }, second: { fact: b } }) =>
    a.table === "cooperation" && b.table === "cooperation" && a.level !== null && b.level !== null
      ? [[a.level, b.level] as const]
      : [],
  );
  return { ...agreementOf(values), ordinal: ordinalAlpha(values, LEVELS) };
}

/** Stage of money, over facts that both found. "Unstated" is no step of the scale, so that the ordinal alpha leaves it out. */
export function stageAgreement({ pairs }: Pairing): Agreement {
  const values = pairs.flatMap(({ first: { fact: a }, second: { fact: b } }) =>
    a.table === "funding" && b.table === "funding" ? [[a.stage, b.stage] as const] : [],
  );
  const units = values.map((stages) => stages.filter((stage) => stage !== null));
  const words = values.map(([a, b]) => [a ?? UNSTATED, b ?? UNSTATED] as const);
  return { ...agreementOf(words), ordinal: ordinalAlpha(units, FUNDING_STAGES) };
}

/**
 * The standing that each reading gives a partner in a document. Partners whom neither reading names there are left
 * out: that both are silent is no agreement worth counting.
 */
export function standingAgreement(
  first: WrittenIndex,
  second: WrittenIndex,
  stops: readonly string[],
): { readonly direction: Agreement; readonly hindered: Agreement } {
  const standings = stops.flatMap((stop) =>
    first.dataset.partners
      .filter(({ iso3 }) => names(first, stop, iso3) || names(second, stop, iso3))
      .map(({ iso3 }) => [standingOf(first, stop, iso3), standingOf(second, stop, iso3)] as const),
  );
  const directions = standings.map(([a, b]) => [a.direction, b.direction] as const);
  return {
    direction: agreementOf(directions),
    hindered: agreementOf(standings.map(([a, b]) => [String(a.hindered), String(b.hindered)] as const)),
  };
}

function names(index: WrittenIndex, stop: string, iso3: string): boolean {
  const { about, naming } = index.factsOfPartner(stop, iso3);
  return about.length + naming.length > 0;
}

function agreementOf(pairs: readonly ValuePair[]): Agreement {
  return {
    pairs: pairs.length,
    same: shareOfSame(pairs),
    kappa: cohensKappa(pairs),
    nominal: nominalAlpha(pairs),
    ordinal: null,
  };
}
