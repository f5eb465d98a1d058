import { beforeAll, describe, expect, it } from "vitest";
import { pressDataset, type PressedDataset } from "../../build/dataset/pressDataset.ts";
import { checkStatedSums } from "../../build/checks/statedSums.ts";
import { checkTexts } from "../../build/passages/checkTexts.ts";
import { checkPhrases } from "../../build/phrases/checkPhrases.ts";
import { sourcesFolder } from "../../build/phrases/sourceTexts.ts";
import { errorsOf, formatProblem } from "../../build/problems/problem.ts";
import { FACT_TABLES, FAMILIES, ROUTES } from "../../src/model/vocabulary.ts";
import { projectRoot } from "../build/support/folders.ts";

const STOPS = ["2017-06", "2021-05", "2021-09", "2023-12", "2025-09"];

describe("the seeded tables", () => {
  let pressed: PressedDataset;
  beforeAll(() => {
    pressed = pressDataset(projectRoot);
  });

  it("have no fault", () => {
    expect(errorsOf(pressed.problems).map(formatProblem)).toEqual([]);
  });

  it("quote phrases that stand once in the documents, where these are at hand", () => {
    const { problems } = checkPhrases(pressed.seeds.raw, sourcesFolder(projectRoot));
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it("give only numbers that the documents give, and name every country that they name, where these are at hand", () => {
    const { problems } = checkTexts(pressed.seeds, sourcesFolder(projectRoot));
    // Findings are warnings until FINDINGS_ARE_ERRORS says otherwise.
    expect(errorsOf(problems).map(formatProblem)).toEqual([]);
  });

  it("reproduce every list and sum that a document states", () => {
    expect(checkStatedSums(pressed.seeds.facts).map(formatProblem)).toEqual([]);
  });

  it("hold at least 150 rows from all five documents and of all six kinds", () => {
    const { facts, sources } = pressed.dataset;
    expect(facts.length).toBeGreaterThanOrEqual(150);
    expect(sources.map(({ id }) => id)).toEqual(STOPS);
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(STOPS));
    expect(new Set(facts.map(({ table }) => table))).toEqual(new Set(FACT_TABLES));
  });

  it("name every partner of partners.csv in at least one row", () => {
    const { facts, partners } = pressed.dataset;
    const named = new Set(facts.flatMap((fact) => [...fact.partners, ...fact.others.map(({ iso3 }) => iso3)]));
    expect(partners.filter(({ iso3 }) => !named.has(iso3))).toEqual([]);
  });

  it("use every family and tie rows and corridors to every route", () => {
    const { facts, instruments, routes } = pressed.dataset;
    const familyOf = new Map(instruments.map(({ id, family }) => [id, family]));
    const families = facts.flatMap((fact) => (fact.table === "cooperation" ? [familyOf.get(fact.instrument)] : []));
    expect(new Set(families)).toEqual(new Set(FAMILIES));
    expect(new Set(facts.flatMap((fact) => fact.routes))).toEqual(new Set(ROUTES));
    for (const route of routes) {
      expect(route.corridors.length, route.id).toBeGreaterThan(0);
      expect(route.partners.length, route.id).toBeGreaterThan(0);
    }
  });

  it("explain every instrument, and link only to confirmed addresses", () => {
    const { instruments, sources } = pressed.dataset;
    expect(instruments.filter(({ explanation }) => explanation === "").map(({ id }) => id)).toEqual([]);
    expect(instruments.filter(({ binding, bindingSource }) => binding !== "unstated" && bindingSource === "")).toEqual(
      [],
    );
    expect(sources.filter(({ url }) => url !== "").map(({ id }) => id)).toEqual(["2025-09"]);
  });
});
