import bibtexParser from "@orcid/bibtex-parse-js";
import { describe, expect, it } from "vitest";
import { bibtexOf } from "../../../../src/draw/words/citations/bibtex.ts";
import { type Citation, citeRow, citeView } from "../../../../src/draw/words/citations/citation.ts";
import { risOf } from "../../../../src/draw/words/citations/ris.ts";
import { dayNumber } from "../../../../src/model/dates.ts";
import { sceneOf } from "../../../../src/scene/scene.ts";
import { parseView } from "../../../../src/view/parseView.ts";
import { realIndex } from "../../../support/realData.ts";
import { readRis } from "./readRis.ts";

const today = dayNumber(2026, 11, 22);
const address = "https://atlas.test/?panel=table&rows=funding,every-document&q=100%25_%23";
const known = { stops: realIndex.stops, partners: realIndex.dataset.partners.map(({ iso3 }) => iso3) };

function viewCitation(query: string, subject = ""): Citation {
  const scene = sceneOf(realIndex, parseView(query, known).view);
  return citeView(realIndex.words, scene, realIndex.dataset.edition, subject, { today, address });
}

const plainCitation: Citation = {
  key: "2023-12-x",
  author: "European Commission",
  title: "A title",
  issued: "2023-12-13",
  plain: "",
  note: "A note",
  edition: "abc",
  address,
  accessed: "2026-11-22",
};

/** What a title or a name may hold at its worst. */
const HOSTILE = [
  "Unbalanced { brace",
  "} brace first",
  "Balanced {braces} and \\commands{x}",
  "Ends with a backslash \\",
  'A "quoted" title, with a comma',
  "100 % of #1 & $5_000 ~ ^ <b> | @misc{evil,",
  "Two\nlines\r\nER  - \nTY  - EVIL",
  "Türkiye, Côte d’Ivoire, Åland, Łódź, Đukanović, ğ ı ş",
  "العربية – “titre”",
  "",
];

describe("a citation of a view", () => {
  it("names the atlas, its edition, what is shown, the document, the address and the day", () => {
    const { plain } = viewCitation("lens=returns", "Tunisia");
    expect(plain).toBe(
      `Route Atlas, edition ${realIndex.dataset.edition}: “Returns, Tunisia – Document of 13 December 2023”. ` +
        "Document shown: European Commission, “" +
        `${realIndex.source("2023-12").title}”, 13 December 2023. ${address} (accessed 22 November 2026).`,
    );
  });

  it("names no author where the document names none", () => {
    expect(realIndex.source("2021-09").publisher).toMatch(/^Not named/);
    const { plain, note } = viewCitation("stop=2021-09");
    expect(`${plain} ${note}`).not.toMatch(/not named/i);
    expect(plain).toContain(`Document shown: “${realIndex.source("2021-09").title}”, `);
  });
});

describe("a citation of an entry", () => {
  it("cites the document with section and phrase, and says where the atlas has it, for every entry", () => {
    for (const fact of realIndex.dataset.facts) {
      const citation = citeRow(realIndex, fact, { today, address });
      const source = realIndex.source(fact.source);
      for (const part of [source.title, fact.section, fact.phrase, fact.id, address, "22 November 2026"])
        expect(citation.plain).toContain(part);
      const [entry] = bibtexParser.toJSON(bibtexOf(citation));
      expect(entry?.citationKey).toBe(fact.id);
      expect(new Map(readRis(risOf(citation))).get("TI")).toBe(source.title);
    }
  });
});

describe("BibTeX", () => {
  it("is one entry with its fields, which a parser reads", () => {
    const [entry, ...more] = bibtexParser.toJSON(bibtexOf(plainCitation));
    expect(more).toEqual([]);
    expect(entry).toEqual({
      citationKey: "2023-12-x",
      entryType: "misc",
      entryTags: {
        author: "{European Commission}",
        title: "{A title}",
        year: "2023",
        month: "12",
        url: address,
        urldate: "2026-11-22",
        note: "A note",
      },
    });
  });

  it.each(HOSTILE)("stays one entry with balanced braces for %j", (title) => {
    const text = bibtexOf({ ...plainCitation, title, author: title, note: title });
    const entries = bibtexParser.toJSON(text);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.entryTags["urldate"]).toBe("2026-11-22");
    expect(text.split("\n").filter((line) => line.startsWith("@"))).toHaveLength(1);
    // BibTeX counts braces whether or not a backslash stands before them.
    let depth = 0;
    for (const letter of text) {
      if (letter === "{") depth += 1;
      if (letter === "}") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it("writes TeX’s own signs and accents as TeX does", () => {
    const { entryTags } = bibtexParser.toJSON(
      bibtexOf({ ...plainCitation, note: "Türkiye & Côte d’Ivoire, 100 % – #1_a, ş" }),
    )[0]!;
    expect(entryTags["note"]).toBe(`T{\\"u}rkiye \\& C{\\^o}te d'Ivoire, 100 \\% -- \\#1\\_a, {\\c{s}}`);
  });

  it("leaves out what is not known", () => {
    const tags = bibtexParser.toJSON(bibtexOf({ ...plainCitation, author: null, issued: "2021-09", address: "" }))[0]!;
    expect(Object.keys(tags.entryTags)).toEqual(["title", "year", "month", "urldate", "note"]);
    expect(bibtexOf(viewCitation(""))).not.toMatch(/^ {2}year/m);
  });
});

describe("RIS", () => {
  it("is one entry that a strict reader reads", () => {
    expect(readRis(risOf(plainCitation))).toEqual([
      ["TY", "GEN"],
      ["ID", "2023-12-x"],
      ["AU", "European Commission"],
      ["TI", "A title"],
      ["PY", "2023"],
      ["DA", "2023/12/13/"],
      ["ET", "abc"],
      ["DP", "Route Atlas"],
      ["UR", address],
      ["Y2", "2026/11/22/"],
      ["N1", "A note"],
      ["ER", ""],
    ]);
    expect(readRis(risOf(viewCitation("stop=2017-06")))[0]).toEqual(["TY", "ELEC"]);
    expect(new Map(readRis(risOf({ ...plainCitation, issued: "2021-09" }))).get("DA")).toBe("2021/09//");
  });

  it.each(HOSTILE)("stays one entry for %j", (title) => {
    const tags = new Map(readRis(risOf({ ...plainCitation, title, author: title, note: title })));
    expect(tags.get("TI") ?? "").toBe(title.replace(/[\r\n]+/g, " "));
    expect(tags.get("Y2")).toBe("2026/11/22/");
  });
});
