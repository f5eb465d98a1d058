import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../../build/tables/columns.ts";
import { cellText, csvOf } from "../../../../src/draw/words/rows/csv.ts";
import {
  factsCsv,
  factsJson,
  type FileHead,
  standingsCsv,
  standingsJson,
} from "../../../../src/draw/words/rows/download.ts";
import { seedCells } from "../../../../src/draw/words/rows/seedCells.ts";
import { standingRows } from "../../../../src/draw/words/rows/standingRows.ts";
import { FACT_TABLES } from "../../../../src/model/vocabulary.ts";
import { standingOf } from "../../../../src/slice/standing.ts";
import { defaultView } from "../../../../src/view/viewState.ts";
import { projectRoot } from "../../../build/support/folders.ts";
import { realIndex } from "../../../support/realData.ts";

const head: FileHead = {
  title: "Funding – Document of 13 December 2023",
  permalink: "https://atlas.test/?panel=table&rows=funding",
  addressOfRow: ({ id }) => `https://atlas.test/?panel=table&rows=${id}`,
};
const rowsOf = (table: string) => realIndex.dataset.facts.filter((fact) => fact.table === table);
const withoutMark = (csv: string): string => csv.replace(/^\uFEFF/, "");

describe("downloaded rows", () => {
  it.each(FACT_TABLES)("have the very columns and cells of seeds/%s.csv", (table) => {
    const published = csvParse(readFileSync(join(projectRoot, "seeds", `${table}.csv`), "utf8"));
    const cells = rowsOf(table).map((fact) =>
      Object.fromEntries(seedCells(fact).map(([column, value]) => [column, cellText(value)])),
    );
    expect(cells.map((row) => Object.keys(row))).toEqual(cells.map(() => COLUMNS[table]));
    expect(cells).toEqual([...published].map((row) => ({ ...row })));
  });

  it("bear their document, licence, edition and addresses in every line, and keep the order in which they are given", () => {
    const rows = [...rowsOf("funding")].reverse();
    const read = csvParse(withoutMark(factsCsv(realIndex, rows, head)));
    expect(read.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    for (const [place, row] of read.entries()) {
      const fact = rows[place]!;
      const source = realIndex.source(fact.source);
      expect(row).toMatchObject({
        section: fact.section,
        phrase: fact.phrase,
        document_title: source.title,
        document_publisher: source.publisher,
        document_date: source.date.edtf,
        licence: "CC BY 4.0",
        edition: realIndex.dataset.edition,
        address: head.addressOfRow(fact),
        view: head.permalink,
      });
    }
  });

  it("say the same as JSON, with lists as lists, numbers as numbers and each document once", () => {
    const rows = rowsOf("deployments");
    const read = JSON.parse(factsJson(realIndex, rows, head)) as {
      edition: string;
      licence: { name: string };
      permalink: string;
      documents: { id: string }[];
      rows: Record<string, unknown>[];
    };
    expect(read).toMatchObject({
      title: head.title,
      licence: { name: "CC BY 4.0" },
      edition: realIndex.dataset.edition,
      permalink: head.permalink,
    });
    expect(read.documents.map(({ id }) => id)).toEqual([...new Set(rows.map(({ source }) => source))]);
    expect(read.rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const counted = rows.findIndex((fact) => fact.table === "deployments" && fact.count !== null);
    expect(typeof read.rows[counted]?.["count"]).toBe("number");
    expect(read.rows.every(({ partners }) => Array.isArray(partners))).toBe(true);
  });

  it("have one line a partner for standings, with the look and its reasons in each document", () => {
    const { rows } = standingRows(realIndex, defaultView({ stops: realIndex.stops, partners: [] }));
    expect(rows).toHaveLength(realIndex.dataset.partners.length);
    const read = csvParse(withoutMark(standingsCsv(realIndex, "standing", rows, head)));
    const json = JSON.parse(standingsJson(realIndex, "standing", rows, head)) as {
      rows: { iso3: string; documents: { look: string }[] }[];
    };
    for (const [place, row] of read.entries()) {
      expect(json.rows[place]?.iso3).toBe(row["iso3"]);
      for (const [at, stop] of realIndex.stops.entries()) {
        const { direction, reasons } = standingOf(realIndex, stop, row["iso3"]!);
        expect(row[stop]).toBe(direction);
        expect(row[`${stop}_reasons`]).toBe(reasons.join(";"));
        expect(json.rows[place]?.documents[at]?.look).toBe(direction);
      }
    }
  });
});

describe("comma-separated text", () => {
  it("comes back whole, whatever stands in a cell", () => {
    const cells = [
      'a "quoted" word',
      "comma, and",
      "two\nlines",
      "two\r\nlines",
      "",
      " space ",
      "Türkiye",
      "“ ”",
      "a;b",
    ];
    const text = csvOf(
      ["name", "cell"],
      cells.map((cell, place) => [place, cell]),
    );
    expect(text.startsWith("\uFEFFname,cell\r\n")).toBe(true);
    expect(csvParse(withoutMark(text)).map(({ cell }) => cell)).toEqual(cells);
  });

  it("gives a spreadsheet no formula to run, and leaves negative numbers alone", () => {
    const cells = ["=1+1", "+1+1", "@SUM(A1)", "-2+3", "\tx", '=HYPERLINK("x")', "-5.35", -5.35, "2023-12", "- a list"];
    const read = csvParse(
      withoutMark(
        csvOf(
          ["cell"],
          cells.map((cell) => [cell]),
        ),
      ),
    ).map(({ cell }) => cell!);
    expect(read).toEqual([
      "'=1+1",
      "'+1+1",
      "'@SUM(A1)",
      "'-2+3",
      "'\tx",
      `'=HYPERLINK("x")`,
      "-5.35",
      "-5.35",
      "2023-12",
      "'- a list",
    ]);
  });
});
