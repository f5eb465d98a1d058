/**
 * Sums of money that the coding manual allows (CODING.md §6): rows of one document and one stage that neither
 * contain one another nor may overlap. Anything else is refused with the reason, so that no caller can add it.
 */
import type { FactId } from "../model/records.ts";
import type { FundingStage } from "../model/vocabulary.ts";
import type { WrittenFunding } from "../model/written.ts";

export interface LawfulSum {
  readonly kind: "sum";
  readonly amountEur: number;
  readonly stage: FundingStage;
  readonly rows: readonly FactId[];
  /** True when a row is not exact, so that the sum must be shown as the sum of such wordings. */
  readonly inexact: boolean;
}

/** Why amounts must stand side by side; the first that is found is the weightiest. */
export const REFUSAL_REASONS = [
  "nothing",
  "documents",
  "stage-unstated",
  "stages",
  "amount-unstated",
  "listed-twice",
  "contains",
  "may-overlap",
  "same-money",
  "disagree",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface RefusedSum {
  readonly kind: "refused";
  readonly reasons: readonly RefusalReason[];
}

/** Adds the rows, or says why they must stand side by side. `byId` finds the rows that `part_of` names. */
export function sumFunding(
  rows: readonly WrittenFunding[],
  byId: (id: FactId) => WrittenFunding | undefined,
): LawfulSum | RefusedSum {
  const reasons = new Set<RefusalReason>();
  const stage = rows[0]?.stage ?? null;
  if (rows.length === 0) reasons.add("nothing");
  if (new Set(rows.map((row) => row.source)).size > 1) reasons.add("documents");
  if (rows.some((row) => row.stage === null)) reasons.add("stage-unstated");
  if (new Set(rows.map((row) => row.stage)).size > 1) reasons.add("stages");
  if (rows.some((row) => row.amountEur === null)) reasons.add("amount-unstated");
  if (new Set(rows.map((row) => row.id)).size < rows.length) reasons.add("listed-twice");
  for (const [position, row] of rows.entries()) {
    for (const other of rows.slice(position + 1)) addPairReasons(row, other, byId, reasons);
  }
  if (reasons.size > 0 || stage === null) return { kind: "refused", reasons: [...reasons] };
  return {
    kind: "sum",
    amountEur: rows.reduce((total, row) => total + (row.amountEur ?? 0), 0),
    stage,
    rows: rows.map((row) => row.id),
    inexact: rows.some((row) => row.qualifier !== null && row.qualifier !== "exactly"),
  };
}

function addPairReasons(
  row: WrittenFunding,
  other: WrittenFunding,
  byId: (id: FactId) => WrittenFunding | undefined,
  reasons: Set<RefusalReason>,
): void {
  if (contains(row, other, byId) || contains(other, row, byId)) reasons.add("contains");
  if (row.mayOverlap.includes(other.id) || other.mayOverlap.includes(row.id)) {
    reasons.add("may-overlap");
  }
  if (row.sameAs.includes(other.id) || other.sameAs.includes(row.id)) reasons.add("same-money");
  if (row.disagreesWith.includes(other.id) || other.disagreesWith.includes(row.id)) {
    reasons.add("disagree");
  }
}

/** Whether `part` lies inside `whole`, over any number of steps. */
export function contains(
  whole: WrittenFunding,
  part: WrittenFunding,
  byId: (id: FactId) => WrittenFunding | undefined,
): boolean {
  const seen = new Set<FactId>();
  let current = part.partOf;
  while (current !== null && !seen.has(current)) {
    if (current === whole.id) return true;
    seen.add(current);
    current = byId(current)?.partOf ?? null;
  }
  return false;
}
