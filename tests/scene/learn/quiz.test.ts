import { describe, expect, test } from "vitest";
import { LENSES } from "../../../src/model/choices.ts";
import { GROUP_OF_LEVEL, LEVELS, LEVEL_GROUPS } from "../../../src/model/vocabulary.ts";
import type { WrittenCooperation } from "../../../src/model/written.ts";
import type { Answer, Question } from "../../../src/scene/learn/question.ts";
import { everyQuestion, quizOf } from "../../../src/scene/learn/quiz.ts";
import { directionByHand } from "../../support/direction.ts";
import { realGlossary, realIndex } from "../../support/realData.ts";

const views = realIndex.stops.flatMap((stop) => LENSES.map((lens) => ({ stop, lens })));
const all: readonly Question[] = views.flatMap(({ stop, lens }) =>
  everyQuestion(realIndex, realGlossary, stop, lens).flat(),
);
const { facts } = realIndex.dataset;

const cooperationRows = facts.filter((row): row is WrittenCooperation => row.table === "cooperation");

function cooperation(stop: string, iso3: string, instrument?: string): WrittenCooperation[] {
  return cooperationRows.filter(
    (row) =>
      row.source === stop && row.partners.includes(iso3) && (instrument === undefined || row.instrument === instrument),
  );
}

/** Whether the rows bear an answer out, worked out from the table alone. */
function isTrue({ claim }: Answer): boolean {
  switch (claim.kind) {
    case "standing":
      return directionByHand(claim.stop, claim.iso3) === claim.key;
    case "field":
      return fieldByHand(claim.stop, claim.iso3, claim.family) === claim.key;
    case "operating":
      return cooperation(claim.stop, claim.iso3, claim.instrument).some(({ level }) => level === "operating");
    case "level":
      return cooperation(claim.stop, claim.iso3, claim.instrument).some(({ level }) => level === claim.level);
    case "first":
      return (
        facts
          .filter((row) => row.table === "cooperation" && row.instrument === claim.instrument)
          .filter(({ partners }) => partners.includes(claim.iso3))
          .map(({ source }) => source)
          .sort()[0] === claim.stop
      );
    case "stage":
      return facts.some((row) => row.table === "funding" && row.id === claim.row && row.stage === claim.stage);
  }
}

function fieldByHand(stop: string, iso3: string, family: string): string {
  const ofFamily = new Set(realIndex.dataset.instruments.filter((tool) => tool.family === family).map(({ id }) => id));
  const rows = cooperation(stop, iso3).filter(({ instrument }) => ofFamily.has(instrument));
  const groups = rows.flatMap(({ level }) => (level === null ? [] : [GROUP_OF_LEVEL[level]]));
  const furthest = LEVEL_GROUPS.filter((group) => groups.includes(group)).at(-1);
  if (furthest !== undefined) return furthest;
  if (rows.length > 0) return "area";
  const direction = directionByHand(stop, iso3);
  return direction === "silent" ? "silent" : "elsewhere";
}

describe("every question that can be asked, over all documents and lenses,", () => {
  test("has four answers with four labels, of which the rows bear out exactly the one that is said to be right", () => {
    expect(all.length).toBeGreaterThan(1000);
    const wrong = all.filter(({ answers }) => {
      const truths = answers.map(isTrue);
      const areFour = new Set(answers.map(({ label }) => label)).size === 4;
      const isOne = truths.filter(Boolean).length === 1;
      return !areFour || !isOne || answers.some(({ isRight }, at) => isRight !== truths[at]);
    });
    expect(wrong).toEqual([]);
  });

  test("shows a passage for its right answer, unless that answer is that nothing is said", () => {
    for (const { id, answers } of all) {
      const right = answers.find(({ isRight }) => isRight)!;
      const saysNothing = "key" in right.claim && ["silent", "elsewhere"].includes(right.claim.key);
      expect(right.passages.length === 0, id).toBe(saysNothing);
      expect(answers.flatMap(({ passages }) => passages).filter((row) => !realIndex.fact(row))).toEqual([]);
    }
  });

  test("says of each answer why it is right or what is the case instead", () => {
    expect(all.flatMap(({ answers }) => answers).filter(({ why }) => why.length <= 10)).toEqual([]);
  });

  test("asks about nobody whose region the document does not cover", () => {
    const asked = all.filter(({ kind }) => kind !== "first").flatMap(({ answers }) => answers);
    const outside = asked.filter(
      ({ claim }) => "iso3" in claim && directionByHand(claim.stop, claim.iso3) === "outside",
    );
    expect(outside).toEqual([]);
  });

  test("never takes silence for “had none”: who is a wrong answer without a row is not named with the instrument at all", () => {
    for (const { answers, kind } of all) {
      if (kind !== "operating") continue;
      for (const { claim, isRight, why } of answers) {
        if (claim.kind !== "operating" || isRight) continue;
        const rows = cooperation(claim.stop, claim.iso3, claim.instrument);
        if (rows.length > 0) continue;
        expect(why).toMatch(/^The document (mentions|covers)/);
        const name = realIndex.instrument(claim.instrument)!.name.toLowerCase();
        const told = facts.filter((row) => row.source === claim.stop && row.partners.includes(claim.iso3));
        expect(told.filter(({ statement }) => statement.toLowerCase().includes(name))).toEqual([]);
      }
    }
  });

  test("asks for levels and stages only where no other row tells another", () => {
    const disputed = all
      .flatMap(({ answers }) => answers)
      .filter(({ claim }) => {
        if (claim.kind !== "level") return false;
        const levels = cooperation(claim.stop, claim.iso3, claim.instrument).map(({ level }) => level);
        return new Set(levels).size !== 1 || !LEVELS.some((level) => level === levels[0]);
      });
    expect(disputed).toEqual([]);
  });
});

describe("the questions of a view", () => {
  test.each(views)("are between one and ten, each once, $stop $lens", ({ stop, lens }) => {
    const quiz = quizOf(realIndex, realGlossary, stop, lens);
    expect(quiz.length).toBeGreaterThan(0);
    expect(quiz.length).toBeLessThanOrEqual(10);
    expect(new Set(quiz.map(({ id }) => id)).size).toBe(quiz.length);
  });

  test("are the same whenever they are asked, so that a teacher can link to one", () => {
    const ask = (): string[] =>
      quizOf(realIndex, realGlossary, "2023-12", "returns").map(
        ({ id, answers }) => `${id} ${answers.map(({ label }) => label).join()}`,
      );
    expect(ask()).toEqual(ask());
    expect(quizOf(realIndex, realGlossary, "2021-09", "returns").map(({ id }) => id)).not.toEqual(ask());
  });

  test("are of several kinds, and the right answer has no fixed place", () => {
    const quiz = views.flatMap(({ stop, lens }) => quizOf(realIndex, realGlossary, stop, lens));
    expect(new Set(quiz.map(({ kind }) => kind)).size).toBe(6);
    const places = quiz.map(({ answers }) => answers.findIndex(({ isRight }) => isRight));
    for (const place of [0, 1, 2, 3])
      expect(places.filter((each) => each === place).length).toBeGreaterThan(quiz.length / 10);
  });
});
