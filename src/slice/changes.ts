/** What changed for a partner between two documents. Silence and being out of scope never count as stopping. */
import { groupBy } from "../model/group.ts";
import type { InstrumentId, Iso3, StopId } from "../model/records.ts";
import type { Direction, Level } from "../model/vocabulary.ts";
import type { FactIndex } from "./factIndex.ts";
import { furthestLevel, levelRank } from "./families.ts";
import { isCooperation, type Standing, standingOf } from "./standing.ts";

export const CHANGES = [
  "started",
  "advanced",
  "unchanged",
  "slowed",
  "stopped",
  "newly-silent",
  "newly-mentioned",
  "unmentioned",
] as const;
export type Change = (typeof CHANGES)[number];

export interface InstrumentChange {
  readonly instrument: InstrumentId;
  /** Null where that document has no row about the instrument, which says nothing about its state. */
  readonly from: Level | "area" | null;
  readonly to: Level | "area" | null;
}

export interface PartnerChange {
  readonly iso3: Iso3;
  readonly change: Change;
  readonly from: Standing;
  readonly to: Standing;
  readonly instruments: readonly InstrumentChange[];
}

const MENTION_RANK: Readonly<Record<Exclude<Direction, "silent" | "outside">, number>> = {
  halted: 0,
  named: 1,
  running: 2,
  restarting: 3,
  advancing: 4,
};

/** Compares two documents for one partner; `from` is the stop that the reader compares with. */
export function changeOf(index: FactIndex, from: StopId, to: StopId, iso3: Iso3): PartnerChange {
  const before = standingOf(index, from, iso3);
  const after = standingOf(index, to, iso3);
  return {
    iso3,
    change: classify(before, after),
    from: before,
    to: after,
    instruments: instrumentChanges(index, from, to, iso3),
  };
}

/** Names the change between two standings. */
export function classify(before: Standing, after: Standing): Change {
  const was = before.direction;
  const is = after.direction;
  if (was === "silent" || was === "outside")
    return is === "silent" || is === "outside" ? "unmentioned" : "newly-mentioned";
  if (is === "silent" || is === "outside") return "newly-silent";
  if (is === "halted") return was === "halted" ? "unchanged" : "stopped";
  if (is === "named" || was === "named") return namedChange(is);
  if (was === "halted") return "started";
  if (MENTION_RANK[is] !== MENTION_RANK[was]) return MENTION_RANK[is] > MENTION_RANK[was] ? "advanced" : "slowed";
  if (after.hindered !== before.hindered) return after.hindered ? "slowed" : "advanced";
  return "unchanged";
}

/** To be only named says less than to cooperate, but it is not an end: nothing stopped, the text says less. */
function namedChange(is: Direction): Change {
  return is === "named" ? "unchanged" : "started";
}

function instrumentChanges(index: FactIndex, from: StopId, to: StopId, iso3: Iso3): InstrumentChange[] {
  const before = levelsByInstrument(index, from, iso3);
  const after = levelsByInstrument(index, to, iso3);
  return [...new Set([...before.keys(), ...after.keys()])].map((instrument) => ({
    instrument,
    from: before.get(instrument) ?? null,
    to: after.get(instrument) ?? null,
  }));
}

function levelsByInstrument(index: FactIndex, stop: StopId, iso3: Iso3): Map<InstrumentId, Level | "area"> {
  const rows = groupBy(index.factsOfPartner(stop, iso3).about.filter(isCooperation), (row) => row.instrument);
  return new Map([...rows].map(([instrument, group]) => [instrument, furthestLevel(group) ?? "area"]));
}

/** Whether an instrument went forward (positive), back (negative) or stayed; null where one side says nothing. */
export function levelStep(change: InstrumentChange): number | null {
  const { from, to } = change;
  if (from === null || to === null || from === "area" || to === "area") return null;
  return Math.sign(levelRank(to) - levelRank(from));
}
