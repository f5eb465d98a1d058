import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { Package } from "datapackage";
import { describe, expect, it } from "vitest";
import type { PressedDescription } from "../../build/package/description.ts";
import { TABLE_NAMES } from "../../build/tables/readTables.ts";
import { TRANSLATION_NAMES } from "../../build/translations/tables.ts";
import { complaints, realPackage, smallPackage } from "./packageFolder.ts";
import { projectRoot } from "./support/folders.ts";

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const describedIn = (folder: string) => JSON.parse(read(folder, "datapackage.json")) as PressedDescription;

/** A table with one cell of its first row changed. */
function withCell(folder: string, table: string, column: string, text: string): Record<string, string> {
  const rows = csvParseRows(read(folder, `${table}.csv`));
  rows[1]![rows[0]!.indexOf(column)] = text;
  return { [`${table}.csv`]: csvFormatRows(rows) };
}

describe("the package that is handed out", () => {
  it("is accepted by an independent validator: description, every row of every table, and where keys lead", async () => {
    expect(await complaints(realPackage())).toEqual([]);
  }, 60_000);

  it("has all its rows read by the validator, none skipped", async () => {
    const folder = realPackage();
    const { resources } = await Package.load(join(folder, "datapackage.json"));
    const tables = resources.filter(({ tabular }) => tabular);
    expect(tables.map(({ name }) => name).filter((name) => !name.startsWith("translations-"))).toHaveLength(
      TABLE_NAMES.length,
    );
    expect(tables).toHaveLength(TABLE_NAMES.length + TRANSLATION_NAMES.length);
    for (const table of tables) {
      const rows = await table.read({ keyed: true, relations: false });
      const file = `${table.name.replace("translations-", "translations/")}.csv`;
      expect(rows).toHaveLength(csvParseRows(read(folder, file)).length - 1);
    }
  }, 60_000);

  it("is accepted with the small tables too, from which the refusals below differ by one cell", async () => {
    expect(await complaints(smallPackage())).toEqual([]);
  });

  it.each([
    ["a word that its column does not know", "cooperation", "level", "started", /level|enum/],
    ["an empty cell that is required", "events", "title", "", /title|required/],
    ["words in the place of a number", "funding", "amount_eur", "2 million", /amount_eur|type "integer"/],
    ["a place that is not on the globe", "partners", "lat", "123", /lat|maximum/],
    ["an id of another form", "priorities", "id", "Niger", /id|pattern/],
    ["a document that is not in the table of documents", "indicators", "source", "1999-01", /[Ff]oreign key/],
    ["an instrument that is not in the list", "cooperation", "instrument", "magic-wand", /[Ff]oreign key/],
    ["a whole that is no row", "deployments", "part_of", "2023-12-nothing", /[Ff]oreign key/],
  ])("is refused with %s", async (_fault, table, column, text, sentence) => {
    const broken = smallPackage(withCell(smallPackage(), table, column, text));
    const said = await complaints(broken);
    expect(said.filter((one) => one.startsWith(`${table}:`))).toHaveLength(1);
    expect(said.join("\n")).toMatch(sentence);
  });

  it("is refused with an id that two rows bear", async () => {
    const folder = smallPackage();
    const [header, first, ...rest] = csvParseRows(read(folder, "glossary.csv"));
    const twice = csvFormatRows([header!, first!, first!, ...rest]);
    expect((await complaints(smallPackage({ "glossary.csv": twice }))).join()).toMatch(/unique/i);
  });

  it("is refused with a description that names no type of the standard, or no file", async () => {
    const text = read(smallPackage(), "datapackage.json");
    const noType = text.replace('"type": "integer"', '"type": "money"');
    const noPath = text.replace('"path": "cooperation.csv",', "");
    for (const broken of [noType, noPath]) {
      expect(broken).not.toBe(text);
      expect((await complaints(smallPackage({ "datapackage.json": broken }))).join()).toContain("datapackage.json: ");
    }
  });
});

describe("its description", () => {
  it("bears the version of package.json and the edition that the JSON file bears", () => {
    const folder = realPackage();
    const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };
    const { edition } = JSON.parse(read(folder, "route-atlas.json")) as { edition: string };
    expect(describedIn(folder)).toMatchObject({ name: "route-atlas", version, edition });
    expect(edition).toMatch(/^[0-9a-f]{10}$/);
  });

  it("gives size and hash of each table and of the JSON file, as the files are", () => {
    const folder = realPackage();
    const { resources } = describedIn(folder);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [
        ...TABLE_NAMES.map((table) => `${table}.csv`),
        ...TRANSLATION_NAMES.map((table) => `translations/${table}.csv`),
        "route-atlas.json",
      ].sort(),
    );
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    }
  });

  it("names every document of the table of documents among its sources", () => {
    const folder = realPackage();
    const titles = csvParseRows(read(folder, "sources.csv")).slice(1);
    const { sources } = JSON.parse(read(folder, "datapackage.json")) as { sources: readonly { title: string }[] };
    expect(sources).toHaveLength(titles.length);
    for (const [, title] of titles) expect(sources.some((source) => source.title.includes(title!))).toBe(true);
  });

  it("stands beside a page without script or style that links to every file", () => {
    const folder = realPackage();
    const page = read(folder, "index.html");
    expect(page).not.toMatch(/<script|<style|<link|style=|\son\w+=/);
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, address]) => address);
    for (const { path } of describedIn(folder).resources) expect(links).toContain(path);
    expect(links).toEqual(expect.arrayContaining(["datapackage.json", "../index.html"]));
    expect(page).toContain(describedIn(folder).edition);
  });
});
