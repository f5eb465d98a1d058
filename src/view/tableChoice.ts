/** Which rows the table shows and in which order, as `rows` and `sort` of the address hold it. Nothing in them is fatal. */
import type { FactId } from "../model/records.ts";
import { FACT_TABLES } from "../model/vocabulary.ts";
import type { ViewState } from "./viewState.ts";

/** The tables that can be chosen, in the order of their tabs; `standings` sets the partners against the documents. */
export const TABLES = ["standings", ...FACT_TABLES] as const;
export type TableName = (typeof TABLES)[number];

export interface TableChoice {
  readonly table: TableName;
  /** Every document instead of the chosen one. */
  readonly everyDocument: boolean;
  /** Everybody, though a partner or a route is chosen. */
  readonly everyPartner: boolean;
  /** The row to show first, with its passage open. */
  readonly entry: FactId | null;
}

export interface RowOrder {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface ReadTableChoice {
  readonly choice: TableChoice;
  /** Words that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

export const OPENING_TABLE: TableName = "cooperation";
const EVERY_DOCUMENT = "every-document";
const EVERY_PARTNER = "every-partner";
const ENTRY = /^\d{4}-\d{2}[b-z]?-[a-z0-9-]+$/;

/** Reads `rows`: a table, `every-document`, `every-partner` and the id of an entry, in any order, separated by commas. */
export function readRows({ rows }: Pick<ViewState, "rows">): ReadTableChoice {
  const words = rows
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const table = TABLES.find((name) => words.includes(name)) ?? OPENING_TABLE;
  const entry = words.find((word) => ENTRY.test(word)) ?? null;
  const known = [...TABLES, EVERY_DOCUMENT, EVERY_PARTNER, entry];
  return {
    choice: {
      table,
      everyDocument: words.includes(EVERY_DOCUMENT),
      everyPartner: words.includes(EVERY_PARTNER),
      entry,
    },
    unknown: words.filter((word) => !known.includes(word)),
  };
}

/** Writes what `readRows` reads; empty for the opening table with the view’s own rows. */
export function writeRows({ table, everyDocument, everyPartner, entry }: TableChoice): string {
  const words = [
    ...(table === OPENING_TABLE && entry === null ? [] : [table]),
    ...(everyDocument ? [EVERY_DOCUMENT] : []),
    ...(everyPartner ? [EVERY_PARTNER] : []),
    ...(entry === null ? [] : [entry]),
  ];
  return words.join(",");
}

/** Reads `sort`: a column’s name, after a hyphen for the descending order; null for the order of the tables. */
export function readSort({ sort }: Pick<ViewState, "sort">): RowOrder | null {
  if (sort === "") return null;
  return sort.startsWith("-") ? { column: sort.slice(1), isDescending: true } : { column: sort, isDescending: false };
}

/** The order after a press on a column’s name: ascending, then descending, then as the tables have it. */
export function nextSort(sort: string, column: string): string {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? "" : column;
}
