/**
 * Whether two rows of one document, table and subject tell the same fact, whatever their ids: 2 where their keys say
 * so, 1 where the keys fall short and the words make up for it, 0 where they do not. Level, stage and state play no part.
 */
import type { DateSpan } from "../../src/model/dates.ts";
import type { InstrumentId } from "../../src/model/records.ts";
import type {
  WrittenDeployment,
  WrittenEvent,
  WrittenFact,
  WrittenFunding,
  WrittenIndicator,
} from "../../src/model/written.ts";
import type { Family } from "../../src/model/vocabulary.ts";

export type Sameness = 0 | 1 | 2;
export type FamilyOf = (instrument: InstrumentId) => Family | undefined;

/** The share of words from which rows with an incomplete key count as one fact. */
export const NEAR_WORDS = 0.4;
/** The share of words without which not even a date and a kind in common make one event. */
export const SOME_WORDS = 0.2;

/** `words` is the closeness of the two rows, from 0 to 1. */
export function samenessOf(first: WrittenFact, second: WrittenFact, words: number, familyOf: FamilyOf): Sameness {
  if (first.table === "cooperation" && second.table === "cooperation") {
    if (first.instrument === second.instrument) return 2;
    // An area is a heading of the document's own list and never stands for an instrument.
    if (first.level === null || second.level === null) return 0;
    const family = familyOf(first.instrument);
    return family !== undefined && family === familyOf(second.instrument) && words >= NEAR_WORDS ? 1 : 0;
  }
  if (first.table === "deployments" && second.table === "deployments") return sameDeployment(first, second, words);
  if (first.table === "funding" && second.table === "funding") return sameMoney(first, second, words);
  if (first.table === "events" && second.table === "events") return sameEvent(first, second, words);
  if (first.table === "indicators" && second.table === "indicators") return sameCount(first, second, words);
  if (first.table === "priorities" && second.table === "priorities") return 2;
  return 0;
}

function sameDeployment(first: WrittenDeployment, second: WrittenDeployment, words: number): Sameness {
  const sameCount = first.count !== null && first.count === second.count;
  if (contradict(first.count, second.count)) return 0;
  const samePlace = first.place !== "" && first.place === second.place;
  if (first.kind === second.kind && (sameCount || samePlace)) return 2;
  return (first.kind === second.kind || sameCount || samePlace) && words >= NEAR_WORDS ? 1 : 0;
}

function sameMoney(first: WrittenFunding, second: WrittenFunding, words: number): Sameness {
  if (contradict(first.amountEur, second.amountEur)) return 0;
  if (first.amountEur !== null && first.amountEur === second.amountEur) return 2;
  return words >= NEAR_WORDS ? 1 : 0;
}

function sameEvent(first: WrittenEvent, second: WrittenEvent, words: number): Sameness {
  const overlap = timesOverlap(first, second);
  if (overlap === false) return 0;
  if (overlap === true && first.kind === second.kind && words >= SOME_WORDS) return 2;
  return words >= NEAR_WORDS ? 1 : 0;
}

function sameCount(first: WrittenIndicator, second: WrittenIndicator, words: number): Sameness {
  // A fall may be written as −26 or as a decrease of 26.
  const [a, b] = [first, second].map(({ value }) => (value === null ? null : Math.abs(value)));
  if (contradict(a ?? null, b ?? null)) return 0;
  return a === b && a !== null ? 2 : words >= NEAR_WORDS ? 1 : 0;
}

function contradict(first: number | null, second: number | null): boolean {
  return first !== null && second !== null && first !== second;
}

/** True or false where both rows give a time; null where one of them gives none, or only "some day". */
function timesOverlap(first: WrittenEvent, second: WrittenEvent): boolean | null {
  const [a, b] = [timeOf(first), timeOf(second)];
  if (a === null || b === null) return null;
  return (a.earliest ?? -Infinity) <= (b.latest ?? Infinity) && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity);
}

function timeOf({ happened, plannedFor }: WrittenEvent): DateSpan | null {
  const span = happened ?? plannedFor;
  return span === null || (span.earliest === null && span.latest === null) ? null : span;
}
