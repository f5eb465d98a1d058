/** Rows to columns. */
import type { Column, Columns } from "../../../src/model/wire/columns.ts";

/** The named columns of the rows. */
export function columnsOf<Row, Name extends keyof Row>(
  rows: readonly Row[],
  names: readonly Name[],
): Columns<Pick<Row, Name>> {
  const entries = names.map((name) => [name, columnOf(rows.map((row) => row[name]))] as const);
  return Object.fromEntries(entries) as Columns<Pick<Row, Name>>;
}

/** In the shorter of its two forms. */
function columnOf<Value>(values: readonly Value[]): Column<Value> {
  const positions = new Map<string, number>();
  const of: Value[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, of.push(value) - 1);
    return of.length - 1;
  });
  const listed = { of, at };
  return JSON.stringify(listed).length < JSON.stringify(values).length ? listed : values;
}
