/** The dataset to the texts that follow the core. */
import type { Dataset } from "../../../src/model/dataset.ts";
import type { RowOf } from "../../../src/model/records.ts";
import type { FactTable } from "../../../src/model/vocabulary.ts";
import type { TextsWire } from "../../../src/model/wire/texts.ts";
import type { WrittenFact } from "../../../src/model/written.ts";
import { columnsOf } from "./columns.ts";

const WRITING = ["statement", "section", "phrase", "note", "sameAs", "disagreesWith"] as const;

/** All that `coreWire` leaves out, row by row in the same order. */
export function textsWire({
  regions,
  instruments,
  routes,
  glossary,
  corrections,
  agreement,
  facts,
}: Dataset): TextsWire {
  const rows = <Table extends FactTable>(table: Table) =>
    facts.filter((fact): fact is RowOf<WrittenFact, Table> => fact.table === table);
  return {
    regions: columnsOf(regions, ["membersSource"]),
    instruments: columnsOf(instruments, ["name", "binding", "bindingSource", "explanation"]),
    corridors: routes.map(({ corridors }) => columnsOf(corridors, ["frontexLabel", "summary", "peaks", "sources"])),
    glossary: columnsOf(glossary, ["id", "term", "explanation"]),
    corrections,
    agreement,
    facts: {
      cooperation: columnsOf(rows("cooperation"), WRITING),
      deployments: columnsOf(rows("deployments"), [...WRITING, "host", "place"]),
      funding: columnsOf(rows("funding"), [...WRITING, "programme", "purpose", "period", "mayOverlap"]),
      events: columnsOf(rows("events"), [...WRITING, "title", "place"]),
      indicators: columnsOf(rows("indicators"), [
        ...WRITING,
        ...(["measure", "value", "qualifier", "unit", "period", "ofWhich"] as const),
      ]),
      priorities: columnsOf(rows("priorities"), [...WRITING, "wording"]),
    },
  };
}
