/** The rows of a table as files: the columns of `seeds/`, then where each row comes from. */
import type { WrittenFact } from "../../../model/written.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";
import type { Lens } from "../../../view/viewState.ts";
import { csvOf } from "./csv.ts";
import { type CellValue, seedCells, type SeedCells } from "./seedCells.ts";
import { reasonsOf, type StandingRow } from "./standingRows.ts";

/** What a file says of itself. */
export interface FileHead {
  /** The name of what is listed: `Funding – Document of 13 December 2023`. */
  readonly title: string;
  /** The address that shows these rows; empty where the page has none that others could open. */
  readonly permalink: string;
  /** The address of one row. */
  readonly addressOfRow: (fact: WrittenFact) => string;
}

export const LICENCE = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
const AUTHOR = "Route Atlas contributors";

/** Comma-separated: one line a row, each with its document, licence, edition and address. */
export function factsCsv(index: WrittenIndex, rows: readonly WrittenFact[], head: FileHead): string {
  return csvOfCells(rows.map((fact) => [...seedCells(fact), ...provenance(index, fact), ...origin(index, fact, head)]));
}

/** JSON: what the file is, its documents, and the rows with lists as lists. */
export function factsJson(index: WrittenIndex, rows: readonly WrittenFact[], head: FileHead): string {
  const named = rows.map((fact) => ({
    ...Object.fromEntries([...seedCells(fact), ...provenance(index, fact)]),
    address: head.addressOfRow(fact),
  }));
  return jsonOf(index, head, [...new Set(rows.map(({ source }) => source))], named);
}

/** One line a partner, with the look in each document, whether something hinders, and the rows that decided. */
export function standingsCsv(index: WrittenIndex, lens: Lens, rows: readonly StandingRow[], head: FileHead): string {
  return csvOfCells(
    rows.map((row) => [
      ...partnerCells(lens, row),
      ...row.cells.flatMap(({ stop, key, hindered }): SeedCells => [
        [stop, key],
        [`${stop}_hindered`, hindered ? "yes" : "no"],
        [`${stop}_reasons`, reasonsOf(index, stop, lens, row.iso3)],
      ]),
      ["licence", LICENCE.name],
      ["edition", index.dataset.edition],
      ["view", head.permalink],
    ]),
  );
}

/** The same as JSON, the documents within each partner. */
export function standingsJson(index: WrittenIndex, lens: Lens, rows: readonly StandingRow[], head: FileHead): string {
  const named = rows.map((row) => ({
    ...Object.fromEntries(partnerCells(lens, row)),
    documents: row.cells.map(({ stop, key, hindered }) => ({
      source: stop,
      look: key,
      hindered,
      reasons: reasonsOf(index, stop, lens, row.iso3),
    })),
  }));
  return jsonOf(index, head, index.stops, named);
}

function partnerCells(lens: Lens, { iso3, name }: StandingRow): SeedCells {
  return [
    ["iso3", iso3],
    ["name", name],
    ["lens", lens],
  ];
}

/** The document of a row, in words that stand without the other tables. */
function provenance(index: WrittenIndex, { source }: WrittenFact): SeedCells {
  const { title, publisher, date, number, url } = index.source(source);
  return [
    ["document_title", title],
    ["document_publisher", publisher],
    ["document_date", date.edtf],
    ["document_number", number],
    ["document_url", url],
  ];
}

function origin(index: WrittenIndex, fact: WrittenFact, head: FileHead): SeedCells {
  return [
    ["licence", LICENCE.name],
    ["edition", index.dataset.edition],
    ["address", head.addressOfRow(fact)],
    ["view", head.permalink],
  ];
}

function csvOfCells(rows: readonly SeedCells[]): string {
  const header = (rows[0] ?? []).map(([column]) => column);
  return csvOf(
    header,
    rows.map((cells) => cells.map(([, value]): CellValue => value)),
  );
}

function jsonOf(
  index: WrittenIndex,
  { title, permalink }: FileHead,
  stops: readonly string[],
  rows: readonly object[],
): string {
  const documents = stops.map((stop) => {
    const { id, title, publisher, date, number, url } = index.source(stop);
    return { id, title, publisher, date: date.edtf, number, url };
  });
  const head = { title, author: AUTHOR, licence: LICENCE, edition: index.dataset.edition, permalink };
  return `${JSON.stringify({ ...head, documents, rows }, null, 2)}\n`;
}
