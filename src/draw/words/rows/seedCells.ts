/** A row with the columns and cells of its table in `seeds/`, so that what is downloaded and what is published are one format. */
import type { DateSpan } from "../../../model/dates.ts";
import type { RowOf } from "../../../model/records.ts";
import type { FactTable } from "../../../model/vocabulary.ts";
import type { WrittenFact } from "../../../model/written.ts";

/** Null where the cell is empty; lists as lists. */
export type CellValue = string | number | readonly string[] | null;

/** The columns of one row, in their order. */
export type SeedCells = readonly (readonly [column: string, value: CellValue])[];

/** The cells of a row as its table has them. */
export function seedCells(fact: WrittenFact): SeedCells {
  return [
    ["id", fact.id],
    ["source", fact.source],
    ["partners", fact.partners],
    ["region", fact.region],
    ["others", fact.others.map(({ iso3, role }) => `${iso3}:${role}`)],
    ["routes", fact.routes],
    ["happened", dateCell(fact.happened)],
    ["planned_for", dateCell(fact.plannedFor)],
    ...ownCells(fact),
    ["statement", fact.statement],
    ["section", fact.section],
    ["phrase", fact.phrase],
    ["note", fact.note],
    ["same_as", fact.sameAs],
    ["disagrees_with", fact.disagreesWith],
  ];
}

function ownCells(fact: WrittenFact): SeedCells {
  switch (fact.table) {
    case "cooperation":
      return [
        ["instrument", fact.instrument],
        ["level", fact.level],
        ["flags", fact.flags],
      ];
    case "deployments":
      return deploymentCells(fact);
    case "funding":
      return fundingCells(fact);
    case "events":
      return [
        ["kind", fact.kind],
        ["title", fact.title],
        ["place", fact.place],
      ];
    case "indicators":
      return [
        ["measure", fact.measure],
        ["value", fact.value],
        ["qualifier", fact.qualifier],
        ["unit", fact.unit],
        ["period", dateCell(fact.period)],
        ["of_which", fact.ofWhich],
      ];
    case "priorities":
      return [["wording", fact.wording]];
  }
}

function deploymentCells(fact: Row<"deployments">): SeedCells {
  return [
    ["actor", fact.actor],
    ["kind", fact.kind],
    ["count", fact.count],
    ["qualifier", fact.qualifier],
    ["unit", fact.unit],
    ["host", fact.host],
    ["place", fact.place],
    ["lon", fact.lon],
    ["lat", fact.lat],
    ["state", fact.state],
    ["part_of", fact.partOf],
  ];
}

function fundingCells(fact: Row<"funding">): SeedCells {
  return [
    ["scope", fact.scope],
    ["programme", fact.programme],
    ["purpose", fact.purpose],
    ["amount_eur", fact.amountEur],
    ["qualifier", fact.qualifier],
    ["stage", fact.stage],
    ["period", dateCell(fact.period)],
    ["part_of", fact.partOf],
    ["may_overlap", fact.mayOverlap],
  ];
}

type Row<Table extends FactTable> = RowOf<WrittenFact, Table>;

function dateCell(span: DateSpan | null): string | null {
  return span?.edtf ?? null;
}
