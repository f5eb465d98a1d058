import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { DICTIONARY_COMMAND, DICTIONARY_PATH, dataDictionary } from "../../build/package/dictionary.ts";
import { datasetJsonLd, jsonLdText } from "../../build/package/jsonLd.ts";
import { pressPackage } from "../../build/package/pressPackage.ts";
import { readDescription, type Field } from "../../build/package/description.ts";
import { datasetInPage } from "../../build/plugins/datasetInPage.ts";
import { COLUMNS } from "../../build/tables/columns.ts";
import * as vocabulary from "../../src/model/vocabulary.ts";
import { projectRoot, projectWith } from "./support/folders.ts";
import { good } from "./support/tables.ts";

const pressed = pressPackage(projectRoot);
const textAt = (path: string) => readFileSync(join(projectRoot, path), "utf8");
const { version, description } = JSON.parse(textAt("package.json")) as { version: string; description: string };

describe("the data dictionary", () => {
  it("is up to date", () => {
    const isCurrent = textAt(DICTIONARY_PATH) === dataDictionary(projectRoot);
    expect(isCurrent, `${DICTIONARY_PATH} is out of date: run ${DICTIONARY_COMMAND} and commit what it writes`).toBe(
      true,
    );
  });

  it("can be written anew by the command that it names", () => {
    const { scripts } = JSON.parse(textAt("package.json")) as { scripts: Record<string, string> };
    expect(scripts).toHaveProperty(DICTIONARY_COMMAND.replace("npm run ", ""));
  });

  it("has every table, every column and every word", () => {
    const text = textAt(DICTIONARY_PATH);
    for (const { path, schema } of readDescription(projectRoot).resources) {
      expect(text).toContain(`(\`${path}\`)`);
      for (const { name, constraints } of schema?.fields ?? [])
        for (const word of [name, ...(constraints?.enum ?? [])]) expect(text).toContain(`| \`${word}\` |`);
    }
  });

  it("changes when a row that it quotes or a meaning changes", () => {
    const first = projectWith();
    const second = projectWith({ events: [{ ...good.events[0], title: "Another visit" }] });
    for (const root of [first, second])
      writeFileSync(join(root, "seeds/datapackage.json"), textAt("seeds/datapackage.json"));
    expect(dataDictionary(second)).not.toBe(dataDictionary(first));
    expect(dataDictionary(second)).toContain("Another visit");
    writeFileSync(
      join(first, "seeds/datapackage.json"),
      textAt("seeds/datapackage.json").replace("A body decides.", "A body votes."),
    );
    expect(dataDictionary(first)).toContain("A body votes.");
  });
});

describe("the meanings of words", () => {
  const fields = readDescription(projectRoot).resources.flatMap(({ schema }) => schema?.fields ?? []);
  const wordsOf = (field: Field) => Object.keys(field.meanings ?? {});

  it("explain each word of a closed column once, in a sentence", () => {
    for (const field of fields.filter(({ constraints }) => constraints?.enum !== undefined))
      expect(wordsOf(field)).toEqual(field.constraints?.enum);
    const meanings = fields.flatMap((field) => Object.values(field.meanings ?? {}));
    expect(meanings.filter((meaning) => !meaning.endsWith("."))).toEqual([]);
  });

  it("explain the words of lists as the vocabulary has them", () => {
    const lists = { routes: vocabulary.ROUTES, others: vocabulary.ROLES, flags: vocabulary.COOPERATION_FLAGS };
    for (const [name, words] of Object.entries(lists))
      for (const field of fields.filter((one) => one.name === name)) expect(wordsOf(field)).toEqual(words);
  });
});

describe("the dataset in the head of the page", () => {
  it("says what it is, which state, what it covers, where its files are and what it rests on", () => {
    const said = datasetJsonLd(pressed, "./");
    expect(said).toMatchObject({
      "@context": "https://schema.org/",
      "@type": "Dataset",
      version,
      identifier: { propertyID: "edition", value: pressed.dataset.edition },
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: [{ "@type": "Organization", name: "Route Atlas contributors" }],
    });
    expect(said.temporalCoverage).toMatch(/^2017-06-13\/\d{4}-\d\d-\d\d$/);
    expect(said.spatialCoverage.length).toBeGreaterThan(5);
    expect(said.variableMeasured.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["cooperation.level", "deployments.count", "funding.amount_eur", "indicators.value"]),
    );
    expect(said.isBasedOn.map(({ name }) => name)).toEqual(pressed.dataset.sources.map(({ title }) => title));
  });

  it("gives a date of publication only to a document that bears one", () => {
    const works = datasetJsonLd(pressed, "./").isBasedOn;
    const dated = pressed.dataset.sources.map(({ date }) => date.earliest === date.latest);
    expect(works.map((work) => "datePublished" in work)).toEqual(dated);
    expect(works.filter((work) => "publisher" in work)).toHaveLength(
      pressed.dataset.sources.filter(({ publisher }) => !publisher.startsWith("Not named")).length,
    );
  });

  it("leads to every file, from whatever address the site has", () => {
    for (const base of ["./", "/atlas/", "https://example.org/atlas/"]) {
      const addresses = datasetJsonLd(pressed, base).distribution.map(({ contentUrl }) => contentUrl);
      const names = pressed.files.map(({ name }) => name).filter((name) => name !== "index.html");
      expect([...addresses].sort()).toEqual(names.map((name) => `${base}data/${name}`).sort());
    }
  });

  it("cannot end its element early, whatever a title says", () => {
    const text = jsonLdText({ name: "</script><script>alert(1)</script><!--" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!--" });
  });

  it("stands once in the explorer and nowhere else", async () => {
    const root = projectWith();
    for (const name of ["index.html", "embed.html"])
      writeFileSync(join(root, name), "<!doctype html><html><head><title>A page</title></head><body></body></html>");
    const result = await build({
      root,
      configFile: false,
      logLevel: "silent",
      base: "./",
      plugins: [datasetInPage(root)],
      build: { write: false, rolldownOptions: { input: [join(root, "index.html"), join(root, "embed.html")] } },
    });
    if (Array.isArray(result) || !("output" in result)) throw new Error("one output was expected");
    const pageOf = (name: string) => {
      const page = result.output.find(({ fileName }) => fileName === name);
      return page?.type === "asset" ? String(page.source) : "";
    };
    const blocks = [...pageOf("index.html").matchAll(/<script type="application\/ld\+json">([^<]+)<\/script>/g)];
    expect(blocks).toHaveLength(1);
    expect(JSON.parse(blocks[0]![1]!)).toMatchObject({ "@type": "Dataset", isBasedOn: [{ name: "A letter" }] });
    expect(pageOf("embed.html")).toContain("A page");
    expect(pageOf("embed.html")).not.toContain("ld+json");
  });
});

describe("CITATION.cff", () => {
  const citation = textAt("CITATION.cff");

  it("bears the version, the title and the licences of the package, and no identifier that nobody gave", () => {
    expect(citation).toMatch(/^cff-version: 1\.2\.0$/m);
    expect([...citation.matchAll(/^ *version: "(.+)"$/gm)].map(([, found]) => found)).toEqual([version, version]);
    expect(citation).toContain(`title: "${pressed.description.title}"`);
    expect(citation).toContain(pressed.description.licenses[0]!.path);
    expect(citation).toMatch(/^license: MIT$/m);
    expect(citation).not.toMatch(/doi|orcid/i);
  });

  it("says in its abstract what package.json says", () => {
    expect(citation.replace(/\s+/g, " ")).toContain(description.split(", read from")[0]!);
  });
});

describe("docs/adding-a-document.md", () => {
  const page = textAt("docs/adding-a-document.md");

  it("names only commands and files that are there", () => {
    const { scripts } = JSON.parse(textAt("package.json")) as { scripts: Record<string, string> };
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...page.matchAll(/`((?:seeds|src|tests|docs|scripts)\/[\w/.-]+)`/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it("shows the columns of the table of documents as they are", () => {
    expect(page).toContain(`\n${COLUMNS.sources.join(",")}\n`);
  });
});
