/** The columns of every table in seeds/, in their order. A test holds seeds/datapackage.json to them. */
import type { FactTable } from "../../src/model/vocabulary.ts";

export const EXPLAINING_TABLES = [
  "sources",
  "partners",
  "aliases",
  "regions",
  "instruments",
  "glossary",
  "corrections",
] as const;
export type ExplainingTable = (typeof EXPLAINING_TABLES)[number];
export type TableName = FactTable | ExplainingTable;

const BEFORE = ["id", "source", "partners", "region", "others", "routes", "happened", "planned_for"] as const;
const AFTER = ["statement", "section", "phrase", "note", "same_as", "disagrees_with"] as const;

export const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  cooperation: [...BEFORE, "instrument", "level", "flags", ...AFTER],
  deployments: [
    ...BEFORE,
    ...["actor", "kind", "count", "qualifier", "unit", "host", "place", "lon", "lat", "state", "part_of"],
    ...AFTER,
  ],
  funding: [
    ...BEFORE,
    ...["scope", "programme", "purpose", "amount_eur", "qualifier", "stage", "period", "part_of", "may_overlap"],
    ...AFTER,
  ],
  events: [...BEFORE, "kind", "title", "place", ...AFTER],
  indicators: [...BEFORE, "measure", "value", "qualifier", "unit", "period", "of_which", ...AFTER],
  priorities: [...BEFORE, "wording", ...AFTER],
  sources: [
    "id",
    "title",
    "publisher",
    "kind",
    "date",
    "date_note",
    "number",
    "url",
    "covers",
    "covers_regions",
    "leaves_out",
  ],
  partners: ["iso3", "name", "designation_note", "region", "capital", "lon", "lat"],
  aliases: ["id", "country", "name", "language", "kind"],
  regions: ["id", "name", "members", "members_source"],
  instruments: ["id", "name", "family", "binding", "binding_source", "explanation"],
  glossary: ["id", "term", "explanation"],
  corrections: ["id", "date", "was", "now"],
};

/** The column that names a row; ISO codes name partners. */
export function idColumnOf(table: TableName): string {
  return table === "partners" ? "iso3" : "id";
}
