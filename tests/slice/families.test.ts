import { describe, expect, it } from "vitest";
import { FAMILIES, GROUP_OF_LEVEL, LEVELS } from "../../src/model/vocabulary.ts";
import { indexFacts } from "../support/indexed.ts";
import { familyState, familyStates, furthestLevel, levelRank, stateOfRows } from "../../src/slice/families.ts";
import { area, cooperation, dataset, deployment, numbered, STOP } from "../support/facts.ts";

describe("the furthest level", () => {
  it("is the furthest of any two, in either order", () => {
    for (const [position, level] of LEVELS.entries()) {
      for (const lesser of LEVELS.slice(0, position)) {
        expect(furthestLevel([{ level }, { level: lesser }])).toBe(level);
        expect(furthestLevel([{ level: lesser }, { level }])).toBe(level);
      }
    }
  });

  it("passes over rows without a level, and is nothing without any", () => {
    expect(furthestLevel([{ level: null }, { level: "refused" }, { level: null }])).toBe("refused");
    expect(furthestLevel([{ level: null }])).toBeNull();
    expect(furthestLevel([])).toBeNull();
  });

  it("ranks every level of a further group above every level of a lesser one", () => {
    expect(levelRank("not-started")).toBeGreaterThan(levelRank("on-hold"));
    expect(levelRank("in-dialogue")).toBeGreaterThan(levelRank("not-started"));
    expect(levelRank("signed")).toBeGreaterThan(levelRank("negotiating"));
    expect(new Set(LEVELS.map(levelRank)).size).toBe(LEVELS.length);
  });
});

describe("the state of a family", () => {
  it.each(LEVELS)("shows the group of %s by the rows at that level", (level) => {
    const rows = numbered([area(), cooperation({ level }), cooperation({ level })]);
    expect(stateOfRows("returns", rows)).toMatchObject({
      group: GROUP_OF_LEVEL[level],
      level,
      reasons: ["row-2", "row-3"],
    });
  });

  it("is an area where rows name the field without a level", () => {
    const rows = numbered([area()]);
    expect(stateOfRows("returns", rows)).toMatchObject({
      group: "area",
      level: null,
      reasons: ["row-1"],
      hindered: false,
    });
  });

  it("is nothing without rows", () => {
    expect(stateOfRows("returns", [])).toMatchObject({ group: null, level: null, reasons: [], hindered: false });
  });

  it.each([
    ["a blocked instrument", cooperation({ level: "ended" })],
    ["an obstacle", cooperation({ flags: ["obstacle"] })],
    ["a reduction", cooperation({ flags: ["reduced"] })],
  ])("is hindered by %s beside a furthest one that is not", (_, row) => {
    expect(stateOfRows("returns", [cooperation(), row])).toMatchObject({ group: "concluded", hindered: true });
  });

  it("is not hindered by other flags", () => {
    expect(stateOfRows("returns", [cooperation({ flags: ["main", "resuming", "earlier-basis"] })]).hindered).toBe(
      false,
    );
  });

  it("counts only cooperation with the partner in that family and document", () => {
    const index = indexFacts(
      dataset([
        cooperation({ id: "mine", instrument: "in-borders", level: "signed" }),
        cooperation({ id: "other-family", instrument: "in-returns" }),
        cooperation({ id: "other-partner", instrument: "in-borders", partners: ["MAR"] }),
        cooperation({
          id: "naming",
          instrument: "in-borders",
          partners: ["MAR"],
          others: [{ iso3: "TUN", role: "venue" }],
        }),
        cooperation({ id: "regional", instrument: "in-borders", partners: [], region: "north-africa" }),
        cooperation({ id: "unknown", instrument: "nowhere" }),
        deployment({ id: "officers" }),
      ]),
    );
    const state = familyState(index, STOP, "TUN", "borders");
    expect(state.rows.map(({ id }) => id)).toEqual(["mine"]);
    expect(familyStates(index, STOP, "TUN").map(({ family, level }) => [family, level])).toEqual(
      FAMILIES.map((family) => [family, { borders: "signed", returns: "operating" }[family as string] ?? null]),
    );
    expect(familyState(index, "2021-09", "TUN", "borders").group).toBeNull();
  });
});
