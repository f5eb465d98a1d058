import { describe, expect, test } from "vitest";
import type { GlossaryEntry } from "../../src/model/dataset.ts";
import { explainedRuns, explainedTexts, glossaryOf, MOST_IN_A_CARD } from "../../src/scene/glossary.ts";
import { realIndex } from "../support/realData.ts";
import { realGlossary } from "../support/realData.ts";

const entry = (id: string, term: string): GlossaryEntry => ({ id, term, explanation: `About ${id}.` });
const entries = [
  entry("asop", "ASOP – Anti-smuggling operational partnership"),
  entry("protect", "PROTECT"),
  entry("readmission", "Readmission"),
  entry("readmission-agreement", "Readmission agreement"),
  entry("sops", "SOPs – Standard operating procedures"),
  entry("eu-turkey-statement", "EU–Turkey Statement"),
  entry("level-signed", "Level: signed"),
  entry("partner", "Partner country"),
];
/** The words found, as they stand in the text. */
const found = (text: string): string[] =>
  explainedRuns(glossaryOf(entries), text, new Set(), 9).flatMap((run) =>
    run.about ? [`${run.about.id}=${run.text}`] : [],
  );

describe("a term of the glossary in a text", () => {
  test("is found by either half of its name, in any case, and in the plural", () => {
    expect(found("An ASOP is an anti-smuggling operational partnership.")).toEqual(["asop=ASOP"]);
    expect(found("Two Anti-Smuggling Operational Partnerships began.")).toEqual([
      "asop=Anti-Smuggling Operational Partnerships",
    ]);
    expect(found("Standard operating procedures were agreed.")).toEqual(["sops=Standard operating procedures"]);
  });

  test("gives way to the longer term that begins at the same word", () => {
    expect(found("A readmission agreement, and readmission itself")).toEqual([
      "readmission-agreement=readmission agreement",
      "readmission=readmission",
    ]);
  });

  test("is a whole word, and an abbreviation keeps its capitals", () => {
    expect(found("They protect preadmissions and ASOPX; nobody readmissioned.")).toEqual([]);
    expect(found("PROTECT is a programme.")).toEqual(["protect=PROTECT"]);
  });

  test("is found with a hyphen in the place of a dash", () => {
    expect(found("the EU-Turkey Statement of 2016")).toEqual(["eu-turkey-statement=EU-Turkey Statement"]);
  });

  test("is left alone where it is a word of the legend or of everyday", () => {
    expect(found("A partner country signed.")).toEqual([]);
  });
});

test("a card explains each term once, over all its texts, and only a few", () => {
  const texts = ["ASOP and readmission", "Readmission, an ASOP and PROTECT", "a readmission agreement"];
  const parts = explainedTexts(entries, texts, []);
  expect(parts.map((runs) => runs.filter(({ about }) => about).map(({ text }) => text))).toEqual([
    ["ASOP", "readmission"],
    ["PROTECT"],
    [],
  ]);
  expect(explainedTexts(entries, ["ASOP"], ["asop"])[0]).toEqual([{ text: "ASOP", about: null }]);
});

test("no statement loses a letter, and none is underlined all over", () => {
  for (const { statement } of realIndex.dataset.facts) {
    const [runs = []] = explainedTexts(realGlossary, [statement]);
    expect(runs.map(({ text }) => text).join("")).toBe(statement);
    expect(runs.filter(({ about }) => about).length).toBeLessThanOrEqual(MOST_IN_A_CARD);
  }
});

test("many statements explain something", () => {
  const explained = realIndex.dataset.facts.filter(({ statement }) =>
    explainedTexts(realGlossary, [statement])[0]?.some(({ about }) => about),
  );
  expect(explained.length).toBeGreaterThan(realIndex.dataset.facts.length / 3);
});
