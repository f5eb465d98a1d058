/** Rows as they travel: column by column, so that equal neighbours stand together and names are written once. */

/** The values in row order, or each distinct value once (`of`) and for each row its position among them (`at`). */
export type Column<Value> = readonly Value[] | { readonly of: readonly Value[]; readonly at: readonly number[] };

export type Columns<Row> = { readonly [Name in keyof Row]: Column<Row[Name]> };

/** The rows again. Rows that are equal in a column share its value: treat it as frozen. */
export function rowsOf<Row extends object>(columns: Columns<Row>): Row[] {
  const lists = Object.entries<Column<unknown>>(columns).map(([name, column]) => [name, valuesOf(column)] as const);
  const count = lists[0]?.[1].length ?? 0;
  return Array.from(
    { length: count },
    (_, at) => Object.fromEntries(lists.map(([name, values]) => [name, values[at]])) as Row,
  );
}

function valuesOf(column: Column<unknown>): readonly unknown[] {
  return "of" in column ? column.at.map((position) => column.of[position]) : column;
}
