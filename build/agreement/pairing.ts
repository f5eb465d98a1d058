/**
 * Which facts of two readings are the same fact. Within a document, a table and a subject each fact is paired at most
 * once; of all ways to do so the one is taken that makes most pairs by key, then most by words, and among those the one
 * whose rows share most words and whose phrases stand nearest to each other.
 */
import { groupBy } from "../../src/model/group.ts";
import { bestAssignment } from "./assignment.ts";
import { closeness } from "./closeness.ts";
import { type FamilyOf, samenessOf } from "./sameness.ts";
import { groupKey, type Unit } from "./units.ts";

export interface PairedUnits {
  readonly first: Unit;
  readonly second: Unit;
  /** Whether the keys agree; otherwise the words decided. */
  readonly byKey: boolean;
}

export interface Pairing {
  readonly pairs: readonly PairedUnits[];
  readonly onlyFirst: readonly Unit[];
  readonly onlySecond: readonly Unit[];
}

/** Far above any sum of the finer weights within a group. */
const KEY_WEIGHT = 1_000_000;
const WORDS_WEIGHT = 1000;
/** Two phrases so far apart, in characters, count as half as near as two at one place. */
const HALF_NEAR_CHARACTERS = 200;

/** Pairs the units of two readings. */
export function pairUnits(firsts: readonly Unit[], seconds: readonly Unit[], familyOf: FamilyOf): Pairing {
  const groups = groupBy(seconds, groupKey);
  const pairs: PairedUnits[] = [];
  for (const [key, group] of groupBy(firsts, groupKey)) {
    const others = groups.get(key) ?? [];
    const weights = group.map((first) => others.map((second) => weightOf(first, second, familyOf)));
    for (const [row, column] of bestAssignment(weights))
      pairs.push({
        first: group[row]!,
        second: others[column]!,
        byKey: (weights[row]?.[column] ?? 0) >= KEY_WEIGHT,
      });
  }
  const paired = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  return {
    pairs,
    onlyFirst: firsts.filter((unit) => !paired.has(unit)),
    onlySecond: seconds.filter((unit) => !paired.has(unit)),
  };
}

function weightOf(first: Unit, second: Unit, familyOf: FamilyOf): number | null {
  const words = closeness(first.words, second.words);
  const sameness = samenessOf(first.fact, second.fact, words, familyOf);
  if (sameness === 0) return null;
  return (sameness === 2 ? KEY_WEIGHT : WORDS_WEIGHT) + words + nearness(first.position, second.position);
}

/** From 0 to 1: how near two phrases stand in the document; 0 where a position is not known. */
function nearness(first: number | null, second: number | null): number {
  if (first === null || second === null) return 0;
  return HALF_NEAR_CHARACTERS / (HALF_NEAR_CHARACTERS + Math.abs(first - second));
}
