/** The core of the dataset as an embed carries it: rows without ids, which are made up again from their places. */
import type { DatasetCore } from "../dataset.ts";
import type { AnyFact, RowOf } from "../records.ts";
import { FACT_TABLES, type FactTable } from "../vocabulary.ts";
import type { Column, Columns } from "./columns.ts";
import { type CoreWire, type FactCells, readCore } from "./core.ts";

export interface EmbedWire extends Omit<CoreWire, "facts"> {
  readonly facts: {
    readonly [Table in FactTable]: Omit<Columns<FactCells<RowOf<AnyFact, Table>>>, "name">;
  };
}

/** What a row is called that has lost its name; means nothing outside the embed. */
export function nameOfRow(table: FactTable, place: number): string {
  return `${table}-${place}`;
}

/** The core as the scenes read it. */
export function readEmbed(wire: EmbedWire): DatasetCore {
  const named = FACT_TABLES.map((table) => {
    const columns = wire.facts[table];
    const count = lengthOf(columns.source);
    return [table, { ...columns, name: Array.from({ length: count }, (_, place) => nameOfRow(table, place)) }];
  });
  return readCore({ ...wire, facts: Object.fromEntries(named) as CoreWire["facts"] });
}

function lengthOf(column: Column<unknown>): number {
  return "of" in column ? column.at.length : column.length;
}
