/** What is written in the rows, as it follows the core: the same rows in the same order, with the cells that the core leaves out. */
import type {
  CorridorSummary,
  CorridorUse,
  Dataset,
  DatasetCore,
  GlossaryEntry,
  Instrument,
  Region,
  WrittenInstrument,
  WrittenRegion,
} from "../dataset.ts";
import type { AnyFact, RowOf } from "../records.ts";
import { FACT_TABLES, type FactTable } from "../vocabulary.ts";
import type { WrittenFact } from "../written.ts";
import { type Columns, rowsOf } from "./columns.ts";

/** The cells that a written row adds to that of the core. */
export type Added<Written extends Core, Core> = Omit<Written, keyof Core>;

export interface TextsWire extends Pick<Dataset, "corrections" | "agreement"> {
  readonly regions: Columns<Added<WrittenRegion, Region>>;
  readonly instruments: Columns<Added<WrittenInstrument, Instrument>>;
  /** The corridors of each route. */
  readonly corridors: readonly Columns<Added<CorridorSummary, CorridorUse>>[];
  readonly glossary: Columns<GlossaryEntry>;
  readonly facts: {
    readonly [Table in FactTable]: Columns<Added<RowOf<WrittenFact, Table>, RowOf<AnyFact, Table>>>;
  };
}

/** The whole dataset from a core and the texts of the same build. */
export function readTexts(core: DatasetCore, texts: TextsWire): Dataset {
  return {
    ...core,
    regions: joined<WrittenRegion, Region>(core.regions, texts.regions),
    instruments: joined<WrittenInstrument, Instrument>(core.instruments, texts.instruments),
    routes: core.routes.map((route, at) => {
      const added = texts.corridors[at];
      return { ...route, corridors: added ? joined<CorridorSummary, CorridorUse>(route.corridors, added) : [] };
    }),
    glossary: rowsOf<GlossaryEntry>(texts.glossary),
    corrections: texts.corrections,
    agreement: texts.agreement,
    facts: FACT_TABLES.flatMap((table) =>
      joined<WrittenFact, AnyFact>(
        core.facts.filter((fact) => fact.table === table),
        texts.facts[table],
      ),
    ),
  };
}

function joined<Written extends Core, Core extends object>(
  rows: readonly Core[],
  columns: Columns<Added<Written, Core>>,
): Written[] {
  const added = rowsOf<Added<Written, Core>>(columns);
  return rows.map((row, at) => ({ ...row, ...added[at] }) as unknown as Written);
}
