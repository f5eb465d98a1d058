import { expect, it } from "vitest";
import { changesFrom, otherStop } from "../../src/view/comparison.ts";

it.each([
  [{ stop: "2023-12", compare: null }, null],
  [{ stop: "2023-12", compare: "2023-12" }, null],
  [{ stop: "2023-12", compare: "2017-06" }, "2017-06"],
] as const)("%o is compared with %j", (words, other) => {
  const view = { ...words, mode: "changes" } as const;
  expect(otherStop(view)).toBe(other);
  expect(changesFrom(view)).toBe(other);
  expect(changesFrom({ ...view, mode: "side" })).toBeNull();
});
