/**
 * Deployments and money as symbols whose area is in proportion to one stated figure. Nothing is added up: a square is the
 * largest single amount that the document states for one country, and says how many others stand beside it.
 */
import type { DeploymentFact, FactId, FundingFact, Iso3, StopId } from "../../model/records.ts";
import type { DeploymentState, FundingStage } from "../../model/vocabulary.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { remembered } from "../../slice/remembered.ts";
import type { Words } from "../../words/words.ts";
import { placesApart } from "./apart.ts";
import { calloutsOf } from "./callouts.ts";

export type MarkFinish = "filled" | "tinted" | "outline";

export interface Mark {
  readonly id: string;
  readonly stop: StopId;
  readonly layer: "deployments" | "funding";
  readonly iso3: Iso3;
  /** Degrees: at the named place, or at the partner's capital. */
  readonly lon: number;
  readonly lat: number;
  /** Where its middle stands while the map is small: beside its neighbours that it would hide or be hidden by; degrees, longitude first. */
  readonly apart: readonly [lon: number, lat: number] | null;
  /** People or euros; null where the document gives no figure, and then the size says nothing. */
  readonly value: number | null;
  /** People are there, but the document does not say how many. */
  readonly isUncounted: boolean;
  readonly finish: MarkFinish;
  /** Whom, what, how much and how far, without what stands beside it. */
  readonly label: string;
  /** The same without the partner’s name. */
  readonly figures: string;
  /** How many more of the kind the document states for the partner. */
  readonly others: number;
  readonly factIds: readonly FactId[];
}

/** How far money has come, as its symbol shows it. */
export const FINISH_OF_STAGE: Readonly<Record<FundingStage, MarkFinish>> = {
  planned: "outline",
  pledged: "outline",
  allocated: "tinted",
  adopted: "tinted",
  contracted: "filled",
  delivered: "filled",
};

const FINISH_OF_STATE: Readonly<Record<DeploymentState, MarkFinish>> = {
  "in place": "filled",
  "handed over": "filled",
  planned: "outline",
  ended: "outline",
};

/** People and things are drawn apart: a boat is not an officer. */
const PEOPLE_KINDS: readonly string[] = ["staff", "liaison officer"];

/** The marks of one document, largest first so that small ones lie on top. */
export const marksOf = remembered((index: FactIndex, stop: StopId): readonly Mark[] => {
  const marks = index.dataset.partners.flatMap(({ iso3 }) => [
    ...deploymentMarks(index, stop, iso3),
    ...fundingMark(index, stop, iso3),
  ]);
  const places = placesApart(marks, calloutsOf(index.dataset.partners));
  return marks
    .map((mark) => ({ ...mark, apart: places.get(mark.id) ?? null }))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
});

/** On either side of a document: five are all at hand, whichever of them is shown. */
const AT_HAND = 4;

/** The marks of a document and of those around it, for a map that steps among them without new data. */
export function marksAround(
  index: FactIndex,
  stop: StopId,
): { readonly stops: readonly StopId[]; readonly marks: readonly Mark[] } {
  const at = index.stops.indexOf(stop);
  const stops = index.stops.slice(Math.max(0, at - AT_HAND), at + AT_HAND + 1);
  return { stops, marks: stops.flatMap((each) => marksOf(index, each)) };
}

function deploymentMarks(index: FactIndex, stop: StopId, iso3: Iso3): Mark[] {
  const rows = index
    .factsOfPartner(stop, iso3)
    .about.filter((fact): fact is DeploymentFact => fact.table === "deployments" && fact.state !== "ended")
    .filter((fact) => fact.partners.length === 1);
  const ids = new Set(rows.map((row) => row.id));
  const people = rows.filter(
    (row) => PEOPLE_KINDS.includes(row.kind) && row.count !== null && !ids.has(row.partOf ?? ""),
  );
  const inPlace = people.filter((row) => row.state !== "planned");
  const largest = greatest(inPlace.length > 0 ? inPlace : people, (row) => row.count ?? 0);
  const others = rows.filter((row) => row !== largest);
  const marks: Mark[] = [];
  if (largest) marks.push(markOfRow(index, iso3, largest, others.length));
  else if (others[0]) {
    const shown = others.find((row) => row.state !== "planned") ?? others[0];
    marks.push({ ...markOfRow(index, iso3, shown, others.length - 1), value: null });
  }
  return marks;
}

function markOfRow(index: FactIndex, iso3: Iso3, row: DeploymentFact, others: number): Mark {
  const partner = index.partner(iso3);
  const { amounts, lists, map, vocabulary } = index.words;
  const figure =
    row.count === null ? row.unit : `${amounts.qualified(row.qualifier, amounts.count(row.count))} ${row.unit}`;
  const state = lists.inSentence(vocabulary.deploymentStates[row.state]);
  const kind = lists.inSentence(vocabulary.deploymentKinds[row.kind]);
  return {
    id: `deployments-${row.source}-${iso3}`,
    stop: row.source,
    layer: "deployments",
    iso3,
    ...placeOf(row, partner),
    apart: null,
    value: row.count,
    isUncounted: row.count === null && PEOPLE_KINDS.includes(row.kind),
    finish: FINISH_OF_STATE[row.state],
    ...labelled(map, partner?.name ?? iso3, [row.actor, figure.trim() || kind, state], lists.comma),
    others,
    factIds: [row.id],
  };
}

/** A place as near to the capital as this, in degrees, is the capital, so that people and money there stand side by side. */
const SAME_PLACE_DEGREES = 0.25;

function placeOf(
  { lon, lat }: Pick<DeploymentFact, "lon" | "lat">,
  capital: { readonly lon: number; readonly lat: number } = { lon: 0, lat: 0 },
): { lon: number; lat: number } {
  const isThere = (one: number | null, other: number): boolean =>
    one === null || Math.abs(one - other) < SAME_PLACE_DEGREES;
  if (lon === null || lat === null || (isThere(lon, capital.lon) && isThere(lat, capital.lat))) {
    return { lon: capital.lon, lat: capital.lat };
  }
  return { lon, lat };
}

function fundingMark(index: FactIndex, stop: StopId, iso3: Iso3): Mark[] {
  const partner = index.partner(iso3);
  const rows = index
    .factsOfPartner(stop, iso3)
    .about.filter((fact): fact is FundingFact => fact.table === "funding" && fact.amountEur !== null)
    .filter((fact) => fact.scope === "country" && fact.partners.length === 1);
  const largest = greatest(rows, (row) => row.amountEur ?? 0);
  if (!largest || !partner || largest.amountEur === null) return [];
  const { amounts, lists, map, vocabulary } = index.words;
  const stage = lists.inSentence(largest.stage === null ? vocabulary.stageUnstated : vocabulary.stages[largest.stage]);
  return [
    {
      id: `funding-${stop}-${iso3}`,
      stop,
      layer: "funding",
      iso3,
      lon: partner.lon,
      lat: partner.lat,
      apart: null,
      value: largest.amountEur,
      isUncounted: false,
      finish: largest.stage === null ? "outline" : FINISH_OF_STAGE[largest.stage],
      ...labelled(
        map,
        partner.name,
        [amounts.qualified(largest.qualifier, amounts.euros(largest.amountEur)), stage],
        lists.comma,
      ),
      others: rows.length - 1,
      factIds: [largest.id],
    },
  ];
}

function labelled(
  map: Words["map"],
  partner: string,
  parts: readonly string[],
  comma: string,
): Pick<Mark, "label" | "figures"> {
  const figures = parts.join(comma);
  return { label: map.mark(partner, figures), figures };
}

function greatest<Row>(rows: readonly Row[], valueOf: (row: Row) => number): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && valueOf(best) >= valueOf(row) ? best : row), undefined);
}
