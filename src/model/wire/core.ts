/** The core of the dataset as the page's first script carries it. The press writes this form, so nothing in it is checked again. */
import type { DatasetCore, Instrument, Partner, Region } from "../dataset.ts";
import type { AnyFact, Fact, RowOf } from "../records.ts";
import { FACT_TABLES, type FactTable } from "../vocabulary.ts";
import { type Columns, rowsOf } from "./columns.ts";

/** A row without its table; its id without the document's id and the hyphen that it begins with. */
export type FactCells<Row extends Fact> = Omit<Row, "table" | "id"> & { readonly name: string };

export interface CoreWire extends Pick<DatasetCore, "edition" | "sources" | "routes"> {
  readonly partners: Columns<Partner>;
  readonly regions: Columns<Region>;
  readonly instruments: Columns<Instrument>;
  readonly facts: { readonly [Table in FactTable]: Columns<FactCells<RowOf<AnyFact, Table>>> };
}

/** The core as the scenes read it. */
export function readCore({ partners, regions, instruments, facts, ...rest }: CoreWire): DatasetCore {
  return {
    ...rest,
    partners: rowsOf<Partner>(partners),
    regions: rowsOf<Region>(regions),
    instruments: rowsOf<Instrument>(instruments),
    facts: FACT_TABLES.flatMap((table) =>
      rowsOf<FactCells<Fact>>(facts[table]).map(
        ({ name, ...cells }) => ({ table, id: `${cells.source}-${name}`, ...cells }) as AnyFact,
      ),
    ),
  };
}
