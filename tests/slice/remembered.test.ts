import { expect, it } from "vitest";
import { remembered } from "../../src/slice/remembered.ts";
import { dataset } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";

it("what follows from an index and words is worked out once for each, whatever comes between", () => {
  const asked: string[][] = [];
  const length = remembered((_index, ...words: [string, string]) => asked.push(words));
  const [one, other] = [indexFacts(dataset()), indexFacts(dataset())];
  expect([length(one, "a", "b"), length(one, "b", "a"), length(one, "a", "b")]).toEqual([1, 2, 1]);
  expect([length(other, "a", "b"), length(one, "a", "b")]).toEqual([3, 1]);
  expect(asked).toEqual([
    ["a", "b"],
    ["b", "a"],
    ["a", "b"],
  ]);
});

it("words are kept apart: what one ends with is not what the next begins with", () => {
  const joined = remembered((_index, ...words: [string, string]) => words.join("+"));
  const index = indexFacts(dataset());
  expect([joined(index, "ab", "c"), joined(index, "a", "bc")]).toEqual(["ab+c", "a+bc"]);
});
