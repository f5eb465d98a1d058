import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/model/group.ts";
import { GROUP_OF_LEVEL, LEVEL_GROUPS, LEVELS } from "../../src/model/vocabulary.ts";

describe("the levels", () => {
  it("fall into the legend groups of the coding manual", () => {
    const byGroup = Object.fromEntries(
      LEVEL_GROUPS.map((group) => [group, LEVELS.filter((level) => GROUP_OF_LEVEL[level] === group)]),
    );
    expect(byGroup).toEqual({
      blocked: ["refused", "ended", "on-hold"],
      wanted: ["not-started"],
      "in-talks": ["in-dialogue", "negotiating"],
      concluded: ["signed", "provisional", "operating"],
    });
  });

  it("are listed from the least to the most concluded", () => {
    const ranks = LEVELS.map((level) => LEVEL_GROUPS.indexOf(GROUP_OF_LEVEL[level]));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });
});

describe("grouping rows", () => {
  it("keeps the order in which keys and rows first appear", () => {
    const groups = groupBy(["b1", "a1", "b2", "c1", "a2"], (row) => row[0]);
    expect([...groups]).toEqual([
      ["b", ["b1", "b2"]],
      ["a", ["a1", "a2"]],
      ["c", ["c1"]],
    ]);
  });

  it("gives no group for no rows", () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
