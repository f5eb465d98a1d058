/** Amounts as the documents relate them: parts inside their whole, and beside each other what may be the same money. */
import type { FactId } from "../model/records.ts";
import { groupBy } from "../model/group.ts";
import { FUNDING_STAGES, type FundingStage } from "../model/vocabulary.ts";
import type { WrittenFunding } from "../model/written.ts";
import { type LawfulSum, type RefusedSum, sumFunding } from "./sums.ts";

export const BESIDE_REASONS = ["disagree", "same-money", "may-overlap"] as const;
export type BesideReason = (typeof BESIDE_REASONS)[number];

export interface MoneyNode {
  readonly row: WrittenFunding;
  /** Its parts among the rows; whatever their stage, they are inside it. */
  readonly parts: readonly MoneyNode[];
  /** The row that it is part of, where that is not among the rows. */
  readonly wholeElsewhere: FactId | null;
  /** Rows that it must not be added to, with the weightiest reason. */
  readonly beside: readonly { readonly id: FactId; readonly reason: BesideReason }[];
}

export interface StageOfMoney {
  /** Null where the document states none. */
  readonly stage: FundingStage | null;
  readonly amounts: readonly MoneyNode[];
  /** Of the amounts without their parts; null for a single one. */
  readonly sum: LawfulSum | RefusedSum | null;
}

type Find = (id: FactId) => WrittenFunding | undefined;

/** The rows as trees, in their order. A circle of parts cannot hide a row: who has no whole outside it stands by itself. */
export function moneyForest(rows: readonly WrittenFunding[]): MoneyNode[] {
  const ids = new Set(rows.map(({ id }) => id));
  const byWhole = groupBy(rows, ({ partOf }) => (partOf !== null && ids.has(partOf) ? partOf : null));
  const placed = new Set<FactId>();
  const namedBy = namingRows(rows);
  const node = (row: WrittenFunding): MoneyNode => {
    placed.add(row.id);
    const parts = (byWhole.get(row.id) ?? []).filter(({ id }) => !placed.has(id)).map(node);
    return {
      row,
      parts,
      wholeElsewhere: row.partOf !== null && !ids.has(row.partOf) ? row.partOf : null,
      beside: besideOf(row, namedBy),
    };
  };
  const roots = (byWhole.get(null) ?? []).map(node);
  return [...roots, ...rows.flatMap((row) => (placed.has(row.id) ? [] : [node(row)]))];
}

/** Trees by the stage of their roots, from a plan to a delivery, the unstated last. All rows are of one document. */
export function moneyByStage(rows: readonly WrittenFunding[], find: Find): StageOfMoney[] {
  const byStage = groupBy(moneyForest(rows), ({ row }) => row.stage);
  return [...FUNDING_STAGES, null].flatMap((stage) => {
    const amounts = byStage.get(stage);
    if (!amounts) return [];
    const roots = amounts.map(({ row }) => row);
    return [{ stage, amounts, sum: roots.length > 1 ? sumFunding(roots, find) : null }];
  });
}

/** By the reason and the id of a row, the rows that name it for that reason. */
type NamedBy = ReadonlyMap<BesideReason, ReadonlyMap<FactId, readonly FactId[]>>;

const LINKS: readonly (readonly [BesideReason, (of: WrittenFunding) => readonly FactId[]])[] = [
  ["disagree", (of) => of.disagreesWith],
  ["same-money", (of) => of.sameAs],
  ["may-overlap", (of) => of.mayOverlap],
];

function namingRows(rows: readonly WrittenFunding[]): NamedBy {
  return new Map(
    LINKS.map(([reason, idsOf]) => {
      const links = rows.flatMap((row) => idsOf(row).map((named) => ({ named, by: row.id })));
      const byNamed = groupBy(links, ({ named }) => named);
      return [reason, new Map([...byNamed].map(([named, found]) => [named, found.map(({ by }) => by)]))];
    }),
  );
}

function besideOf(row: WrittenFunding, namedBy: NamedBy): MoneyNode["beside"] {
  const named = new Map<FactId, BesideReason>();
  const note = (id: FactId, reason: BesideReason): void => {
    if (id !== row.id && !named.has(id)) named.set(id, reason);
  };
  for (const [reason, idsOf] of LINKS) {
    for (const id of idsOf(row)) note(id, reason);
    for (const id of namedBy.get(reason)?.get(row.id) ?? []) note(id, reason);
  }
  return [...named].map(([id, reason]) => ({ id, reason }));
}
