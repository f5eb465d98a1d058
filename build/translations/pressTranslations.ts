/** The translations of a project, checked, as the site reads them. */
import type { Names, TextNames } from "../../src/model/names.ts";
import { type Language, TRANSLATIONS } from "../../src/words/languages.ts";
import type { CorridorRecords } from "../dataset/corridorTables.ts";
import type { Problem } from "../problems/problem.ts";
import type { RawTables } from "../tables/readTables.ts";
import { checkTranslation } from "./checkTranslations.ts";
import {
  readTranslation,
  readTranslationFiles,
  textOf,
  type TranslationRow,
  type TranslationTexts,
} from "./readTranslations.ts";
import { originalsOf, TRANSLATION_NAMES, TRANSLATION_TABLES, type TranslationName } from "./tables.ts";

/** The translated texts of a table by id. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Translated {
  readonly names: Names;
  readonly texts: TextNames;
}

export interface PressedTranslations {
  readonly of: (language: Exclude<Language, "en">) => Translated;
  readonly problems: readonly Problem[];
}

/** Reads and checks `<root>/seeds/translations`. Throws nothing for bad rows: they come back as problems. */
export function pressTranslations(root: string, raw: RawTables, corridors: CorridorRecords): PressedTranslations {
  return translationsOf(readTranslationFiles(root), raw, corridors);
}

/** The same from the texts of the files. */
export function translationsOf(
  files: TranslationTexts,
  raw: RawTables,
  corridors: CorridorRecords,
): PressedTranslations {
  const originals = originalsOf(raw, corridors);
  const tables = TRANSLATION_NAMES.map((name) => ({ name, ...readTranslation(name, files[name]) }));
  const seaNames = new Map([...originals.seas].map(([id, { name = id }]) => [id, name]));
  return {
    problems: tables.flatMap(({ name, rows, problems }) => [
      ...problems,
      ...checkTranslation(name, rows, originals[name]),
    ]),
    of(language) {
      const rowsOf = (name: TranslationName): readonly TranslationRow[] =>
        (tables.find((table) => table.name === name)?.rows ?? []).filter((row) => textOf(row, "lang") === language);
      const table = (name: TranslationName): Texts => textsOf(name, rowsOf(name));
      const [partners, sources, corridorTexts] = [table("partners"), table("sources"), table("corridors")];
      return {
        names: {
          sources: mapped(sources, (row) => ({
            publisher: row["publisher"] ?? "",
            kind: row["kind"] ?? "",
            dateNote: row["date_note"] ?? "",
            covers: row["covers"] ?? "",
            leavesOut: row["leaves_out"] ?? "",
          })),
          partners: mapped(partners, (row) => ({
            name: row["name"] ?? "",
            designationNote: row["designation_note"] ?? "",
          })),
          regions: column(table("regions"), "name"),
          corridors: column(corridorTexts, "label"),
          map: {
            countries: column(table("countries"), "name"),
            places: column(table("places"), "name"),
            // The base map knows seas by their English names.
            seas: Object.fromEntries(
              Object.entries(column(table("seas"), "name")).map(([id, name]) => [seaNames.get(id) ?? id, name]),
            ),
          },
        },
        texts: {
          instruments: mapped(table("instruments"), (row) => ({
            name: row["name"] ?? "",
            explanation: row["explanation"] ?? "",
          })),
          glossary: mapped(table("glossary"), (row) => ({
            term: row["term"] ?? "",
            explanation: row["explanation"] ?? "",
          })),
          corridors: column(corridorTexts, "summary"),
          statements: column(table("statements"), "statement"),
        },
      };
    },
  };
}

/** Every language with its translations. */
export function allTranslations({ of }: PressedTranslations): Readonly<Record<string, Translated>> {
  return Object.fromEntries(TRANSLATIONS.map((language) => [language, of(language)]));
}

function textsOf(name: TranslationName, rows: readonly TranslationRow[]): Texts {
  const { key, texts } = TRANSLATION_TABLES[name];
  return Object.fromEntries(
    rows.map((row) => [textOf(row, key), Object.fromEntries(texts.map((text) => [text, textOf(row, text)]))]),
  );
}

function column(texts: Texts, name: string): Record<string, string> {
  return mapped(texts, (row) => row[name] ?? "");
}

function mapped<Value>(texts: Texts, make: (row: Readonly<Record<string, string>>) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(texts).map(([id, row]) => [id, make(row)]));
}
