/** The files of `data/`: the tables, the dataset as one JSON file, their description with hashes, and a page that lists them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { TABLE_NAMES } from "../tables/readTables.ts";
import { TRANSLATION_NAMES } from "../translations/tables.ts";
import {
  readDescription,
  readVersion,
  type PressedDescription,
  type PressedResource,
  type Resource,
} from "./description.ts";
import { indexPage } from "./indexPage.ts";

const JSON_NAME = "route-atlas.json";

/** A file as it is handed out. */
export interface DataFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface PressedPackage {
  readonly description: PressedDescription;
  readonly dataset: Dataset;
  readonly files: readonly DataFile[];
}

/** The tables as they lie in seeds/ and in the folder. */
const TABLE_FILES: readonly string[] = [
  ...TABLE_NAMES.map((table) => `${table}.csv`),
  ...TRANSLATION_NAMES.map((table) => `translations/${table}.csv`),
];

/** The names of all files that the folder holds. */
export const DATA_FILE_NAMES: readonly string[] = [...TABLE_FILES, "datapackage.json", "index.html", JSON_NAME];

/** Presses the package from the project at `root`. A table that is missing is left out: the press reports it elsewhere. */
export function pressPackage(root: string): PressedPackage {
  const { dataset } = pressDataset(root);
  const version = readVersion(root);
  const written = [...tableFiles(root), { name: JSON_NAME, content: bytesOf(JSON.stringify(dataset)) }];
  const seeded = readDescription(root);
  const { name, title, description: text, ...rest } = seeded;
  const description: PressedDescription = {
    ...rest,
    // Every resource has its own profile; the JSON file is no table, so the package cannot claim to be tabular.
    ...{ profile: "data-package" },
    name,
    title,
    description: text,
    ...(version === null ? {} : { version }),
    edition: dataset.edition,
    resources: [...seeded.resources, wholeDataset].flatMap((resource) => sealed(resource, written)),
  };
  const files = [
    ...written,
    { name: "datapackage.json", content: bytesOf(`${JSON.stringify(description, null, 2)}\n`) },
    { name: "index.html", content: bytesOf(indexPage(description)) },
  ];
  return { description, dataset, files };
}

const wholeDataset: Resource & { readonly profile: string; readonly encoding: string } = {
  name: "route-atlas",
  path: JSON_NAME,
  profile: "data-resource",
  title: "Everything as JSON",
  description:
    "All tables in one file as the site reads them: lists as arrays, dates with the days that they can mean, and the four routes with their corridors.",
  format: "json",
  mediatype: "application/json",
  encoding: "utf-8",
};

function tableFiles(root: string): readonly DataFile[] {
  return TABLE_FILES.filter((name) => existsSync(join(root, "seeds", name))).map((name) => ({
    name,
    content: readFileSync(join(root, "seeds", name)),
  }));
}

/** The resource with size and hash; nothing where its file is missing. */
function sealed(resource: Resource, files: readonly DataFile[]): readonly PressedResource[] {
  return files
    .filter(({ name }) => name === resource.path)
    .map(({ content }) => ({ ...resource, bytes: content.length, hash: hashOf(content) }));
}

function hashOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}
