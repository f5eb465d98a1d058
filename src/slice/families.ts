/** How far a partner's cooperation has come in each family of instruments, in one document. */
import type { CooperationFact, FactId, Iso3, StopId } from "../model/records.ts";
import {
  FAMILIES,
  type Family,
  GROUP_OF_LEVEL,
  LEVEL_GROUPS,
  LEVELS,
  type Level,
  type LevelGroup,
} from "../model/vocabulary.ts";
import type { FactIndex } from "./factIndex.ts";
import { remembered } from "./remembered.ts";
import { hinders, isCooperation } from "./standing.ts";

/** The furthest group of a family, or `area` where the document names the field without a level. */
export interface FamilyState {
  readonly family: Family;
  readonly group: LevelGroup | "area" | null;
  readonly level: Level | null;
  /** The rows at the furthest level, or the areas. */
  readonly reasons: readonly FactId[];
  readonly hindered: boolean;
  readonly rows: readonly CooperationFact[];
}

/** The state of one family for a partner at a stop; `group` is null where no row falls into the family. */
export const familyState = remembered((index: FactIndex, stop: StopId, iso3: Iso3, family: Family): FamilyState => {
  const rows = index
    .factsOfPartner(stop, iso3)
    .about.filter(isCooperation)
    .filter((row) => index.instrument(row.instrument)?.family === family);
  return stateOfRows(family, rows);
});

/** The state of every family, in the order of the vocabulary. */
export function familyStates(index: FactIndex, stop: StopId, iso3: Iso3): FamilyState[] {
  return FAMILIES.map((family) => familyState(index, stop, iso3, family));
}

/** Reads the state off the rows of one family. */
export function stateOfRows(family: Family, rows: readonly CooperationFact[]): FamilyState {
  const hindered = rows.some(hinders);
  const level = furthestLevel(rows);
  if (level === null) {
    return {
      family,
      group: rows.length > 0 ? "area" : null,
      level,
      reasons: rows.map((row) => row.id),
      hindered,
      rows,
    };
  }
  const reasons = rows.filter((row) => row.level === level).map((row) => row.id);
  return { family, group: GROUP_OF_LEVEL[level], level, reasons, hindered, rows };
}

/** The furthest level by group, then by the order of the vocabulary; null when no row has a level. */
export function furthestLevel(rows: readonly { readonly level: Level | null }[]): Level | null {
  let furthest: Level | null = null;
  for (const { level } of rows) {
    if (level !== null && (furthest === null || levelRank(level) > levelRank(furthest))) furthest = level;
  }
  return furthest;
}

/** A number that grows with the level; comparable only within this vocabulary. */
export function levelRank(level: Level): number {
  return LEVEL_GROUPS.indexOf(GROUP_OF_LEVEL[level]) * LEVELS.length + LEVELS.indexOf(level);
}
