/**
 * What changed between two documents under a lens. A field is compared instrument by instrument, and only where both
 * documents give one a level: an entry that is missing says nothing, and a field without a level has none to compare.
 */
import type { Lens } from "../model/choices.ts";
import type { Iso3, StopId } from "../model/records.ts";
import type { Family, GROUP_OF_LEVEL, Level } from "../model/vocabulary.ts";
import { type Change, changeOf, classify, type InstrumentChange } from "./changes.ts";
import type { FactIndex } from "./factIndex.ts";
import { familyState, levelRank } from "./families.ts";
import { type Standing, standingOf } from "./standing.ts";

/** Documents may speak of different instruments or in opposite directions, or the later one may only name a partner. */
export type LensChange = Change | "unclear";

/** Two documents in the order of time: what ended cannot be told backwards as a start. */
export interface Between {
  readonly from: StopId;
  readonly to: StopId;
}

/** The earlier and the later of two documents. */
export function between({ stops }: Pick<FactIndex, "stops">, one: StopId, other: StopId): Between {
  return stops.indexOf(one) <= stops.indexOf(other) ? { from: one, to: other } : { from: other, to: one };
}

/** The change of a partner under a lens. */
export function changeUnder(index: FactIndex, { from, to }: Between, lens: Lens, iso3: Iso3): LensChange {
  if (lens !== "standing") return familyChange(index, { from, to }, lens, iso3);
  const [before, after] = [standingOf(index, from, iso3), standingOf(index, to, iso3)];
  const change = classify(before, after);
  return change === "unchanged" && isOnlyNamedNow(before, after) ? "unclear" : change;
}

/** A mere mention does not say that what was told before goes on. */
export function isOnlyNamedNow(before: Pick<Standing, "direction">, after: Pick<Standing, "direction">): boolean {
  return after.direction === "named" && before.direction !== "named";
}

/** The instruments of a family that either document names. */
export function instrumentsOf(
  index: FactIndex,
  { from, to }: Between,
  lens: Lens,
  iso3: Iso3,
): readonly InstrumentChange[] {
  const { instruments } = changeOf(index, from, to, iso3);
  if (lens === "standing") return instruments;
  return instruments.filter(({ instrument }) => index.instrument(instrument)?.family === lens);
}

function familyChange(index: FactIndex, span: Between, family: Family, iso3: Iso3): LensChange {
  const before = familyState(index, span.from, iso3, family);
  const after = familyState(index, span.to, iso3, family);
  if (before.group === null) return after.group === null ? "unmentioned" : "newly-mentioned";
  if (after.group === null) return "newly-silent";
  const steps = instrumentsOf(index, span, family, iso3).flatMap(levelled);
  if (steps.length === 0) return before.group === "area" && after.group === "area" ? "unchanged" : "unclear";
  const ups = steps.some(([was, is]) => levelRank(is) > levelRank(was));
  const downs = steps.some(([was, is]) => levelRank(is) < levelRank(was));
  if (ups && downs) return "unclear";
  if (ups) return !isUnderWay(before.group) && isUnderWay(after.group) ? "started" : "advanced";
  if (downs) return isUnderWay(before.group) && after.group === "blocked" ? "stopped" : "slowed";
  // An obstacle that is told no more need not be gone.
  return after.hindered && !before.hindered ? "slowed" : "unchanged";
}

function levelled({ from, to }: InstrumentChange): [was: Level, is: Level][] {
  return from === null || to === null || from === "area" || to === "area" ? [] : [[from, to]];
}

function isUnderWay(group: "area" | (typeof GROUP_OF_LEVEL)[Level]): boolean {
  return group === "in-talks" || group === "concluded";
}
