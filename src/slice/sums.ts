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

export interface RefusedSum {
  readonly kind: "refused";
  /** Sentences that a reader can be shown. */
  readonly reasons: readonly string[];
}

/** Adds the rows, or says why they must stand side by side. `byId` finds the rows that `part_of` names. */
export function sumFunding(
  rows: readonly WrittenFunding[],
  byId: (id: FactId) => WrittenFunding | undefined,
): LawfulSum | RefusedSum {
  const reasons = new Set<string>();
  const stage = rows[0]?.stage ?? null;
  if (rows.length === 0) reasons.add("There is nothing to add.");
  if (new Set(rows.map((row) => row.source)).size > 1) reasons.add("The amounts come from different documents.");
  if (rows.some((row) => row.stage === null)) reasons.add("The document does not state the stage of an amount.");
  if (new Set(rows.map((row) => row.stage)).size > 1) reasons.add("The amounts stand at different stages.");
  if (rows.some((row) => row.amountEur === null)) reasons.add("An amount is not stated.");
  if (new Set(rows.map((row) => row.id)).size < rows.length) reasons.add("An amount is listed twice.");
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
  reasons: Set<string>,
): void {
  if (contains(row, other, byId) || contains(other, row, byId)) reasons.add("One amount contains another.");
  if (row.mayOverlap.includes(other.id) || other.mayOverlap.includes(row.id)) {
    reasons.add("The document leaves open whether the amounts overlap.");
  }
  if (row.sameAs.includes(other.id) || other.sameAs.includes(row.id)) reasons.add("Two rows tell the same money.");
  if (row.disagreesWith.includes(other.id) || other.disagreesWith.includes(row.id)) {
    reasons.add("Two passages disagree about the amount.");
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
