/** The tables in seeds/translations/: which texts of which rows stand in them, in every language but English. */
import type { CorridorRecords } from "../dataset/corridorTables.ts";
import { NAME_OF_ID } from "../../geo/land/names.ts";
import { SEA_LABELS } from "../../geo/land/seas.ts";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { idColumnOf, type TableName } from "../tables/columns.ts";
import type { RawTables } from "../tables/readTables.ts";

interface TranslationTable {
  /** The column with the id of the row that is translated. */
  readonly key: string;
  /** The translated columns, named as those of the original. */
  readonly texts: readonly string[];
  /** Set where a row may be missing: then the original stays, marked as English. */
  readonly mayLack?: true;
}

const TABLES = {
  sources: { key: "id", texts: ["publisher", "kind", "date_note", "covers", "leaves_out"] },
  partners: { key: "iso3", texts: ["name", "designation_note"] },
  regions: { key: "id", texts: ["name"] },
  countries: { key: "id", texts: ["name"] },
  corridors: { key: "id", texts: ["label", "summary"] },
  places: { key: "place", texts: ["name"] },
  seas: { key: "id", texts: ["name"] },
  instruments: { key: "id", texts: ["name", "explanation"] },
  glossary: { key: "id", texts: ["term", "explanation"] },
  statements: { key: "id", texts: ["statement"], mayLack: true },
} as const satisfies Record<string, TranslationTable>;
export type TranslationName = keyof typeof TABLES;

export const TRANSLATION_TABLES: Readonly<Record<TranslationName, TranslationTable>> = TABLES;
export const TRANSLATION_NAMES = Object.keys(TABLES) as TranslationName[];

/** The header of a table. */
export function columnsOfTranslation(name: TranslationName): readonly string[] {
  const { key, texts } = TRANSLATION_TABLES[name];
  return [key, "lang", ...texts];
}

/** The English texts of a row by column. */
export type Original = Readonly<Record<string, string>>;
export type Originals = Readonly<Record<TranslationName, ReadonlyMap<string, Original>>>;

/** What there is to translate: an empty text needs no translation. */
export function originalsOf(raw: RawTables, { corridors, waypoints }: CorridorRecords): Originals {
  const partners = rowsOf(raw, ["partners"], TABLES.partners.texts);
  const named = (names: Iterable<readonly [id: string, name: string]>): Map<string, Original> =>
    new Map([...names].map(([id, name]) => [id, { name }]));
  return {
    sources: rowsOf(raw, ["sources"], TABLES.sources.texts),
    partners,
    regions: rowsOf(raw, ["regions"], TABLES.regions.texts),
    countries: named([...NAME_OF_ID].filter(([id]) => !partners.has(id))),
    corridors: new Map(corridors.map(({ id, label, summary }) => [id, { label, summary }])),
    places: named(waypoints.filter(({ confirmed }) => confirmed !== "aid").map(({ place }) => [place, place])),
    seas: named(SEA_LABELS.map(({ id, name }) => [id, name])),
    instruments: rowsOf(raw, ["instruments"], TABLES.instruments.texts),
    glossary: rowsOf(raw, ["glossary"], TABLES.glossary.texts),
    statements: rowsOf(raw, FACT_TABLES, TABLES.statements.texts),
  };
}

function rowsOf(raw: RawTables, tables: readonly TableName[], columns: readonly string[]): Map<string, Original> {
  const rows = tables.flatMap((table) => raw[table].rows);
  return new Map(
    rows.map(({ table, cells }) => [
      cells[idColumnOf(table)]?.text.trim() ?? "",
      Object.fromEntries(columns.map((column) => [column, cells[column]?.text.trim() ?? ""])),
    ]),
  );
}
