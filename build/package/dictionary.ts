/** docs/data-dictionary.md: every table, column and word, made from seeds/datapackage.json and the rows themselves. */
import { join } from "node:path";
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import { readTables } from "../tables/readTables.ts";
import type { TableName } from "../tables/columns.ts";
import type { Cell } from "../tables/parseCsv.ts";
import { readTranslation, readTranslationFiles } from "../translations/readTranslations.ts";
import { TRANSLATION_NAMES } from "../translations/tables.ts";
import { readDescription, type Field, type Resource } from "./description.ts";

/** Where the dictionary lies, from the project's folder. */
export const DICTIONARY_PATH = "docs/data-dictionary.md";
/** What writes it anew. */
export const DICTIONARY_COMMAND = "npm run data:dictionary";

const LONGEST_EXAMPLE = 90;
/** The types of the standard in plain words. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  date: "day",
};

/** The text of the dictionary for the project at `root`. */
export function dataDictionary(root: string): string {
  const { title, description, resources } = readDescription(root);
  const rows = examplesOf(root);
  const facts = resources.filter(({ name }) => isFactTable(name));
  const shared = sharedColumns(facts);
  const others = resources.filter(({ name }) => !isFactTable(name));
  return `${[
    "# Data dictionary",
    `Made by \`${DICTIONARY_COMMAND}\` from \`seeds/datapackage.json\` and the rows in \`seeds/\`. Change those and run it again; edits here are lost.`,
    `${title}.`,
    description,
    "Text is UTF-8. The first line of a table names its columns. An empty cell means that the document does not say, or that there is nothing to say. The examples are real cells, the first of each column.",
    "## Columns of every fact table",
    `${listOf(facts.map(({ name }) => `\`${name}\``))} begin and end with the same columns. ${beginAndEnd(facts[0], shared)}`,
    ...columnsAndWords(facts, shared, rows),
    ...facts.flatMap((resource) => tableSection(resource, ownColumns(resource, shared), rows)),
    ...others.flatMap((resource) => tableSection(resource, fieldsOf(resource), rows)),
  ].join("\n\n")}\n`;
}

/** The cells of the rows of a resource. */
type Examples = (resource: string) => readonly Readonly<Record<string, Cell>>[];

function examplesOf(root: string): Examples {
  const tables = readTables(join(root, "seeds"));
  const files = readTranslationFiles(root);
  const translated = new Map(
    TRANSLATION_NAMES.map((name) => [`translations-${name}`, readTranslation(name, files[name]).rows]),
  );
  return (resource) => (translated.get(resource) ?? tables[resource as TableName].rows).map(({ cells }) => cells);
}

function isFactTable(name: string): boolean {
  return FACT_TABLES.some((table) => table === name);
}

function fieldsOf(resource: Resource | undefined): readonly Field[] {
  return resource?.schema?.fields ?? [];
}

function sharedColumns(facts: readonly Resource[]): readonly Field[] {
  return fieldsOf(facts[0]).filter(({ name }) =>
    facts.every((resource) => fieldsOf(resource).some((field) => field.name === name)),
  );
}

function ownColumns(resource: Resource, shared: readonly Field[]): readonly Field[] {
  return fieldsOf(resource).filter(({ name }) => !shared.some((field) => field.name === name));
}

/** Which of the shared columns stand before a table's own and which after. */
function beginAndEnd(resource: Resource | undefined, shared: readonly Field[]): string {
  const names = fieldsOf(resource).map(({ name }) => name);
  const firstOwn = names.findIndex((name) => !shared.some((field) => field.name === name));
  const last = names.slice(firstOwn).find((name) => shared.some((field) => field.name === name));
  return `Those from \`${last ?? ""}\` on stand after the table's own.`;
}

function tableSection(resource: Resource, fields: readonly Field[], rows: Examples): readonly string[] {
  return [
    `## ${resource.title} (\`${resource.path}\`)`,
    resource.description,
    ...columnsAndWords([resource], fields, rows),
  ];
}

function columnsAndWords(resources: readonly Resource[], fields: readonly Field[], rows: Examples): readonly string[] {
  return [columnTable(resources, fields, rows), ...fields.flatMap(wordTable)];
}

function columnTable(resources: readonly Resource[], fields: readonly Field[], rows: Examples): string {
  return tableOf(
    ["column", "type", "filled", "holds", "example"],
    fields.map((field) => [
      `\`${field.name}\``,
      TYPES[field.type] ?? field.type,
      field.constraints?.required === true ? "always" : "",
      [escaped(field.description), ...limitsOf(field), ...targetsOf(resources, field)].join(" "),
      exampleOf(resources, field.name, rows),
    ]),
  );
}

function wordTable({ name, meanings }: Field): readonly string[] {
  if (meanings === undefined) return [];
  return [
    `Words of \`${name}\`:`,
    tableOf(
      ["word", "means"],
      Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, escaped(meaning)]),
    ),
  ];
}

function limitsOf({ constraints }: Field): readonly string[] {
  const { minimum, maximum } = constraints ?? {};
  if (minimum === undefined) return [];
  return [maximum === undefined ? `At least ${minimum}.` : `From ${minimum} to ${maximum}.`];
}

/** The table that the column's ids lead to, where all of the tables agree on one. */
function targetsOf(resources: readonly Resource[], { name }: Field): readonly string[] {
  const targets = resources.flatMap(({ path, schema }) =>
    (schema?.foreignKeys ?? [])
      .filter((key) => key.fields === name)
      .map(({ reference }) => (reference.resource === "" ? path : `${reference.resource}.csv`)),
  );
  return [...new Set(targets)].map((target) => `Leads to \`${target}\`.`);
}

/** The first cell of the column that holds something, in the first table that has one. */
function exampleOf(resources: readonly Resource[], column: string, rows: Examples): string {
  for (const { name } of resources)
    for (const cells of rows(name)) {
      const text = cells[column]?.text.trim() ?? "";
      if (text !== "") return escaped(shortened(text));
    }
  return "";
}

function shortened(text: string): string {
  if (text.length <= LONGEST_EXAMPLE) return text;
  return `${text.slice(0, text.lastIndexOf(" ", LONGEST_EXAMPLE))} …`;
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that Markdown shows as it is, also inside a table. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[|*_<`\\[\]]/g, "\\$&");
}

function listOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
