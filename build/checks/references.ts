/** What a cell refers to exists. Works on the cells as they stand, so that one bad cell hides no other. */
import { FACT_TABLES, type FactTable } from "../../src/model/vocabulary.ts";
import { nearestWord } from "../problems/nearest.ts";
import { errorAt, type Problem } from "../problems/problem.ts";
import { ISO3_CODES } from "../schema/isoCodes.ts";
import { idColumnOf, type TableName } from "../tables/columns.ts";
import { itemsOf, placeOf, type RawRow } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";

interface Reference {
  readonly table: TableName;
  readonly field: string;
  readonly to: TableName;
}

const REFERENCES: readonly Reference[] = [
  ...FACT_TABLES.flatMap((table): Reference[] => [
    { table, field: "source", to: "sources" },
    { table, field: "partners", to: "partners" },
    { table, field: "region", to: "regions" },
  ]),
  { table: "cooperation", field: "instrument", to: "instruments" },
  { table: "partners", field: "region", to: "regions" },
  { table: "sources", field: "covers_regions", to: "regions" },
];

interface FactLink {
  readonly field: string;
  readonly tables: readonly FactTable[];
  /** Tables that the row at the other end may stand in. */
  readonly to: readonly FactTable[];
  readonly mayCrossDocuments: boolean;
}

const FACT_LINKS: readonly FactLink[] = [
  { field: "part_of", tables: ["deployments"], to: ["deployments"], mayCrossDocuments: false },
  { field: "part_of", tables: ["funding"], to: ["funding"], mayCrossDocuments: false },
  { field: "may_overlap", tables: ["funding"], to: ["funding"], mayCrossDocuments: false },
  { field: "of_which", tables: ["indicators"], to: ["indicators"], mayCrossDocuments: false },
  { field: "same_as", tables: FACT_TABLES, to: FACT_TABLES, mayCrossDocuments: false },
  { field: "disagrees_with", tables: FACT_TABLES, to: FACT_TABLES, mayCrossDocuments: true },
];

/** Every reference to another table and every link between rows leads somewhere. */
export function checkReferences(raw: RawTables): readonly Problem[] {
  return [
    ...REFERENCES.flatMap((reference) => brokenReferences(raw, reference)),
    ...FACT_LINKS.flatMap((link) => brokenLinks(raw, link)),
    ...brokenCorrections(raw),
  ];
}

/** The rows of some tables by id; the first of several with one id. */
export function rowsById(raw: RawTables, tables: readonly TableName[]): ReadonlyMap<string, RawRow> {
  const rows = new Map<string, RawRow>();
  for (const table of tables)
    for (const row of raw[table].rows) {
      const id = row.cells[idColumnOf(table)]?.text.trim() ?? "";
      if (!rows.has(id)) rows.set(id, row);
    }
  return rows;
}

function brokenReferences(raw: RawTables, { table, field, to }: Reference): Problem[] {
  const known = rowsById(raw, [to]);
  return raw[table].rows.flatMap((row) =>
    itemsOf(row, field)
      .filter((id) => !known.has(id) && (to !== "partners" || ISO3_CODES.has(id)))
      .map((id) => errorAt(placeOf(row, field), `"${id}" is not in ${raw[to].file}.`, hintFor(id, known.keys(), to))),
  );
}

function hintFor(id: string, known: Iterable<string>, to: TableName): string {
  if (to === "partners") return "Add the partner there, or name the country in others with its role.";
  const nearest = nearestWord(id, known);
  return nearest === null ? "Add a row for it there, or correct the id." : `Did you mean "${nearest}"?`;
}

function brokenLinks(raw: RawTables, link: FactLink): Problem[] {
  const facts = rowsById(raw, FACT_TABLES);
  return link.tables
    .flatMap((table) => raw[table].rows)
    .flatMap((row) => itemsOf(row, link.field).flatMap((id) => brokenLink(row, id, link, facts)));
}

function brokenLink(row: RawRow, id: string, link: FactLink, facts: ReadonlyMap<string, RawRow>): Problem[] {
  const place = placeOf(row, link.field);
  const other = facts.get(id);
  if (other === undefined) {
    const nearest = nearestWord(id, facts.keys());
    return [errorAt(place, `No row has the id "${id}".`, nearest === null ? "" : `Did you mean "${nearest}"?`)];
  }
  if (other === row) return [errorAt(place, "The row refers to itself.", "Name the other row.")];
  if (!link.to.includes(other.table as FactTable))
    return [
      errorAt(place, `"${id}" stands in ${other.table}.csv.`, `This column names rows of ${link.to.join(", ")}.csv.`),
    ];
  const [own, its] = [row.cells["source"]?.text.trim(), other.cells["source"]?.text.trim()];
  if (!link.mayCrossDocuments && own !== its)
    return [
      errorAt(
        place,
        `"${id}" is of another document (${its}).`,
        "Only disagrees_with may name a row of another document.",
      ),
    ];
  return [];
}

function brokenCorrections(raw: RawTables): Problem[] {
  const facts = rowsById(raw, FACT_TABLES);
  return raw.corrections.rows
    .filter((row) => !facts.has(row.cells["id"]?.text.trim() ?? ""))
    .map((row) =>
      errorAt(
        placeOf(row, "id"),
        `No row has the id "${row.cells["id"]?.text.trim()}".`,
        "A corrected row keeps its id.",
      ),
    );
}
