/** A small set of good tables in memory, for tests to break one cell at a time. */
import { csvFormatRows } from "d3-dsv";
import { checkSeeds } from "../../../build/checks/checkSeeds.ts";
import { formatProblem } from "../../../build/problems/problem.ts";
import { COLUMNS, type TableName } from "../../../build/tables/columns.ts";
import { readTable } from "../../../build/tables/readTable.ts";
import { TABLE_NAMES, type RawTables } from "../../../build/tables/readTables.ts";

export type Row = Readonly<Record<string, string>>;
export type Rows = Readonly<Partial<Record<TableName, readonly Row[]>>>;

const common: Row = {
  source: "2023-12",
  partners: "TUN",
  statement: "Tunisia says yes.",
  section: "Annex",
  phrase: "Tunisia says yes",
};

export const cooperation: Row = {
  ...common,
  id: "2023-12-readmission",
  instrument: "readmission-agreement",
  level: "negotiating",
};
export const area: Row = { ...common, id: "2023-12-area", instrument: "area-returns", flags: "area" };
export const deployment: Row = {
  ...common,
  id: "2023-12-officers",
  actor: "Frontex",
  kind: "staff",
  count: "12",
  unit: "officers",
  host: "TUN",
  place: "Tunis",
  lon: "10.18",
  lat: "36.8",
  state: "in place",
};
export const funding: Row = {
  ...common,
  id: "2023-12-money",
  scope: "country",
  programme: "A fund",
  amount_eur: "1000000",
  qualifier: "up to",
  stage: "contracted",
};
export const event: Row = { ...common, id: "2023-12-visit", happened: "2023-11", kind: "visit", title: "A visit" };
export const indicator: Row = { ...common, id: "2023-12-count", measure: "returns", value: "51", unit: "people" };
export const priority: Row = { ...common, id: "2023-12-priority", wording: "priority" };

/** One row a fact table, and what these rows refer to. */
export const good: Required<Rows> = {
  cooperation: [cooperation],
  deployments: [deployment],
  funding: [funding],
  events: [event],
  indicators: [indicator],
  priorities: [priority],
  sources: [
    {
      id: "2023-12",
      title: "A letter",
      publisher: "A publisher",
      kind: "Letter",
      date: "2023-12-13",
      covers: "Something.",
      covers_regions: "north-africa",
      leaves_out: "The rest.",
    },
  ],
  partners: [
    { iso3: "TUN", name: "Tunisia", region: "north-africa", capital: "Tunis", lon: "10.18", lat: "36.8" },
    { iso3: "EGY", name: "Egypt", region: "north-africa", capital: "Cairo", lon: "31.24", lat: "30.04" },
  ],
  aliases: [{ id: "tun-code", country: "TUN", name: "TN", kind: "code" }],
  regions: [{ id: "north-africa", name: "North Africa", members: "TUN;EGY" }],
  instruments: [
    { id: "readmission-agreement", name: "Readmission agreement", family: "returns", binding: "yes" },
    { id: "area-returns", name: "Area: returns", family: "returns", binding: "unstated" },
  ],
  glossary: [{ id: "asop", term: "ASOP", explanation: "A partnership." }],
  corrections: [],
};

/** The text of a table with its header. */
export function csvOf(table: TableName, rows: readonly Row[]): string {
  const columns = COLUMNS[table];
  return `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ""))])}\n`;
}

/** The good tables with those of `changes` in their places. */
export function tablesWith(changes: Rows): RawTables {
  const rows = { ...good, ...changes };
  return tablesFrom(Object.fromEntries(TABLE_NAMES.map((name) => [name, csvOf(name, rows[name])])));
}

/** Tables from their texts; those that are not given are the good ones. */
export function tablesFrom(texts: Readonly<Partial<Record<TableName, string>>>): RawTables {
  return Object.fromEntries(
    TABLE_NAMES.map((name) => [name, readTable(name, `seeds/${name}.csv`, texts[name] ?? csvOf(name, good[name]))]),
  ) as unknown as RawTables;
}

/** The sentences about the good tables with those of `changes` in their places. */
export function sentencesWith(changes: Rows): readonly string[] {
  return checkSeeds(tablesWith(changes)).problems.map(formatProblem);
}

/** Where in the written table the cell of a row's column begins, found without the reader under test. */
export function placeIn(table: TableName, row: Row, column: string, line = 2): string {
  const columns = COLUMNS[table];
  const before = columns.slice(0, columns.indexOf(column)).map((name) => row[name] ?? "");
  return `seeds/${table}.csv:${line}:${csvFormatRows([[...before, "x"]]).length} (${column}): `;
}
