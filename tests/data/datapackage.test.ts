import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLUMNS, idColumnOf, type TableName } from "../../build/tables/columns.ts";
import { TABLE_NAMES } from "../../build/tables/readTables.ts";
import { columnsOfTranslation, TRANSLATION_NAMES, TRANSLATION_TABLES } from "../../build/translations/tables.ts";
import { TRANSLATIONS } from "../../src/words/languages.ts";
import * as vocabulary from "../../src/model/vocabulary.ts";
import { projectRoot } from "../build/support/folders.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: TableName;
  readonly path: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string | readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const description = JSON.parse(readFileSync(join(projectRoot, "seeds/datapackage.json"), "utf8")) as {
  readonly name: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
};
const resources = description.resources.filter(({ name }) => !name.startsWith("translations-"));
const translations = description.resources.filter(({ name }) => name.startsWith("translations-"));
const fieldOf = (table: TableName, column: string) =>
  resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column);

describe("the data package", () => {
  it("describes every table with its columns in their order", () => {
    expect(resources.map(({ name }) => name).sort()).toEqual(TABLE_NAMES);
    for (const { name, path, schema } of resources) {
      expect(path).toBe(`${name}.csv`);
      expect(schema.fields.map((field) => field.name)).toEqual(COLUMNS[name]);
      if (name !== "corrections") expect(schema.primaryKey).toBe(idColumnOf(name));
    }
  });

  it("describes every table of translations with its columns and languages", () => {
    expect(translations.map(({ path }) => path)).toEqual(TRANSLATION_NAMES.map((name) => `translations/${name}.csv`));
    for (const [place, name] of TRANSLATION_NAMES.entries()) {
      const { fields, primaryKey } = translations[place]!.schema;
      expect(fields.map((field) => field.name)).toEqual(columnsOfTranslation(name));
      expect(primaryKey).toEqual([TRANSLATION_TABLES[name].key, "lang"]);
      expect(fields[1]?.constraints?.enum).toEqual(TRANSLATIONS);
    }
  });

  it("says of every table and column what it holds", () => {
    const all = [...description.resources, ...description.resources.flatMap(({ schema }) => schema.fields)];
    expect(all.filter((one) => !one.description.endsWith("."))).toEqual([]);
  });

  it("lists the words of closed columns as the vocabulary does", () => {
    const closed: [TableName, string, readonly string[]][] = [
      ["cooperation", "level", vocabulary.LEVELS],
      ["deployments", "kind", vocabulary.DEPLOYMENT_KINDS],
      ["deployments", "state", vocabulary.DEPLOYMENT_STATES],
      ["deployments", "qualifier", vocabulary.QUALIFIERS],
      ["funding", "scope", vocabulary.FUNDING_SCOPES],
      ["funding", "stage", vocabulary.FUNDING_STAGES],
      ["events", "kind", vocabulary.EVENT_KINDS],
      ["instruments", "family", vocabulary.FAMILIES],
      ["instruments", "binding", vocabulary.BINDING],
    ];
    for (const [table, column, words] of closed) expect(fieldOf(table, column)?.constraints?.enum).toEqual(words);
    for (const role of vocabulary.ROLES) expect(fieldOf("events", "others")?.description).toContain(role);
    for (const flag of vocabulary.COOPERATION_FLAGS)
      expect(fieldOf("cooperation", "flags")?.description).toContain(flag);
  });

  it("leads from every key to a column that is there", () => {
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = reference.resource === "" ? name : (reference.resource as TableName);
        expect(COLUMNS[name]).toContain(fields);
        expect(COLUMNS[target]).toContain(reference.fields);
      }
  });

  it("names its licence and the five documents, with an address only where one is confirmed", () => {
    expect(description.name).toBe("route-atlas");
    expect(description.licenses.map(({ name }) => name)).toEqual(["CC-BY-4.0"]);
    expect(description.sources).toHaveLength(5);
    expect(description.sources.filter(({ path }) => path !== undefined)).toHaveLength(1);
  });
});
