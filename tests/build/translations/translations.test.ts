import { describe, expect, it } from "vitest";
import { readCorridorTables } from "../../../build/dataset/corridorTables.ts";
import { pressDataset } from "../../../build/dataset/pressDataset.ts";
import { formatProblem, type Problem } from "../../../build/problems/problem.ts";
import { checkTranslation } from "../../../build/translations/checkTranslations.ts";
import { excess, figuresOf } from "../../../build/translations/figures.ts";
import { allTranslations, pressTranslations } from "../../../build/translations/pressTranslations.ts";
import { readTranslation } from "../../../build/translations/readTranslations.ts";
import { coreInNames, textsInNames } from "../../../src/model/names.ts";
import { projectRoot } from "../support/folders.ts";

const told = (problems: readonly Problem[]): readonly string[] => problems.map(formatProblem);
const checked = (lines: readonly string[]): readonly string[] => {
  const { rows, problems } = readTranslation("regions", `${["id,lang,name", ...lines].join("\n")}\n`);
  return told([...problems, ...checkTranslation("regions", rows, new Map([["sahel", { name: "Sahel" }]]))]);
};
const WHOLE = ["sahel,fr,Sahel", "sahel,de,Sahelzone", "sahel,ar,منطقة الساحل"];

describe("a table of translations", () => {
  it("is good with a row in every language", () => expect(checked(WHOLE)).toEqual([]));

  it("fails where a language lacks a row", () => {
    expect(checked(WHOLE.slice(0, 2))).toEqual([
      'seeds/translations/regions.csv:3:1 (id): "sahel" is not translated into ar. Add a row for it.',
    ]);
  });

  it.each([
    [
      "an id that no row has",
      ["sahell,fr,Sahel"],
      ':2:1 (id): There is no "sahell" to translate. Did you mean "sahel"?',
    ],
    ["another language", ["sahel,it,Sahel"], ':2:7 (lang): "it" is not a language of the atlas.'],
    ["a row twice", ["sahel,fr,Sahel"], ':5:1 (id): "sahel" is translated into fr twice.'],
    ["an empty text", ["sahel,fr,"], "(name): The translation is missing."],
    ["a cell too many", ["sahel,fr,Sahel,x"], ":5:1: The row has 4 cells, the header 3."],
  ])("fails with %s, at its place", (_fault, lines, sentence) => {
    const isSecond = sentence.includes(":5:");
    const [own] = checked(isSecond ? [...WHOLE, ...lines] : [...lines, ...WHOLE]).filter((line) =>
      line.includes(sentence),
    );
    expect(own).toContain("seeds/translations/regions.csv");
  });

  it("fails with a column that it has not", () => {
    const { problems } = readTranslation("regions", "id,lang,name,note\nsahel,fr,Sahel,\n");
    expect(told(problems)).toEqual([
      'seeds/translations/regions.csv:1:14 (note): "note" is not a column of this table. It should be id,lang,name.',
    ]);
  });

  it("fails where a statement has other figures than its original", () => {
    const { rows } = readTranslation("statements", "id,lang,statement\nrow,fr,Plus de 2\u202f460 migrants en 2017.\n");
    const original = new Map([["row", { statement: "More than 2,640 migrants in 2017." }]]);
    expect(told(checkTranslation("statements", rows, original))[0]).toContain(
      ":2:8 (statement): The translation has 2460 and lacks 2640.",
    );
  });
});

describe("the figures of a statement", () => {
  it("are the same in every language that writes them", () => {
    const texts = [
      "€2.85 billion for 2,640 people",
      "2,85 milliards d’euros pour 2\u202f640 personnes",
      "2.85 مليار يورو و2,640 شخصاً",
    ];
    for (const text of texts) expect(figuresOf(text)).toEqual(["2640", "285 ×10⁹"]);
    expect(excess(["1", "1"], ["1"])).toEqual(["1"]);
  });
});

describe("the translations of the atlas", () => {
  const { dataset, seeds } = pressDataset(projectRoot);
  const pressed = pressTranslations(projectRoot, seeds.raw, readCorridorTables(projectRoot).records);

  it("have no fault", () => expect(told(pressed.problems)).toEqual([]));

  it("name every partner, region and corridor in every language", () => {
    for (const { names } of Object.values(allTranslations(pressed))) {
      const core = coreInNames(dataset, names);
      expect(core.partners.filter(({ name }) => name === "")).toEqual([]);
      expect(core.partners.map(({ iso3 }) => iso3)).toEqual(dataset.partners.map(({ iso3 }) => iso3));
      expect(core.partners.filter(({ name }) => name.endsWith("*")).map(({ iso3 }) => iso3)).toEqual(["XKX"]);
      expect(Object.keys(names.regions)).toHaveLength(dataset.regions.length);
      expect(Object.keys(names.corridors)).toHaveLength(dataset.routes.flatMap(({ corridors }) => corridors).length);
    }
  });

  it("have every statement about Niger in French, and mark what stays in English", () => {
    const { texts } = pressed.of("fr");
    const french = textsInNames(dataset, texts, "fr");
    const [about, others] = [true, false].map((isAbout) =>
      french.facts.filter(({ partners }) => partners.includes("NER") === isAbout),
    );
    expect(about?.filter(({ language }) => language !== "fr")).toEqual([]);
    expect(others?.filter(({ language }) => language !== undefined)).toEqual([]);
    expect(pressed.of("de").texts.statements).toEqual({});
  });
});
