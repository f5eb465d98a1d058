/** Rows in the order of a column. What a row does not say stands last in either direction, as unknown is no value. */
import type { RowOrder } from "../../../view/tableChoice.ts";

/** What a row is sorted by: text as its language sorts it, or a number; null where the row says nothing. */
export type Rank = string | number | null;

/** The rows in an order; rows of one rank keep theirs. `rankOf` is asked once a row. */
export function inOrder<Row>(
  rows: readonly Row[],
  { isDescending }: Pick<RowOrder, "isDescending">,
  rankOf: (row: Row) => Rank,
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = isDescending ? -1 : 1;
  const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
  ranked.sort((one, other) => {
    if (one.rank === null || other.rank === null) return Number(one.rank === null) - Number(other.rank === null);
    return sign * compared(one.rank, other.rank, compare);
  });
  return ranked.map(({ row }) => row);
}

function compared(one: string | number, other: string | number, compare: Intl.Collator["compare"]): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compare(String(one), String(other));
}
