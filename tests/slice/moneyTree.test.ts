import { describe, expect, it } from "vitest";
import type { WrittenFunding } from "../../src/model/written.ts";
import { moneyByStage, moneyForest, type MoneyNode } from "../../src/slice/moneyTree.ts";
import { funding } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

const ids = (nodes: readonly MoneyNode[]): unknown[] => nodes.map(({ row, parts }) => [row.id, ids(parts)]);
const finder =
  (rows: readonly WrittenFunding[]) =>
  (id: string): WrittenFunding | undefined =>
    rows.find((row) => row.id === id);

describe("money as a tree", () => {
  it("puts parts inside their whole, over any number of steps and whatever their stage", () => {
    const rows = [
      funding({ id: "third", partOf: "second", stage: "planned" }),
      funding({ id: "whole" }),
      funding({ id: "second", partOf: "whole", stage: "delivered" }),
      funding({ id: "alone" }),
    ];
    expect(ids(moneyForest(rows))).toEqual([
      ["whole", [["second", [["third", []]]]]],
      ["alone", []],
    ]);
  });

  it("says where the whole of a part stands elsewhere", () => {
    const nodes = moneyForest([funding({ id: "part", partOf: "regional" }), funding({ id: "alone" })]);
    expect(nodes.map(({ row, wholeElsewhere }) => [row.id, wholeElsewhere])).toEqual([
      ["part", "regional"],
      ["alone", null],
    ]);
    const [whole] = moneyForest([funding({ id: "whole" }), funding({ id: "part", partOf: "whole" })]);
    expect(whole?.parts.map(({ wholeElsewhere }) => wholeElsewhere)).toEqual([null]);
  });

  it("loses no row in a circle of parts", () => {
    const rows = [funding({ id: "one", partOf: "two" }), funding({ id: "two", partOf: "one" })];
    expect(ids(moneyForest(rows))).toEqual([["one", [["two", []]]]]);
  });

  it("names what may be the same money, also where only the other row says so, by the weightiest reason", () => {
    const rows = [
      funding({ id: "one", mayOverlap: ["two", "far"] }),
      funding({ id: "two", sameAs: ["one"] }),
      funding({ id: "three", disagreesWith: ["one"] }),
    ];
    expect(moneyForest(rows)[0]?.beside).toEqual([
      { id: "three", reason: "disagree" },
      { id: "two", reason: "same-money" },
      { id: "far", reason: "may-overlap" },
    ]);
  });
});

it("no row stands beside itself", () => {
  expect(moneyForest([funding({ id: "one", mayOverlap: ["one"] })])[0]?.beside).toEqual([]);
});

describe("money by stage", () => {
  it("goes from a plan to a delivery with the unstated last, by the stage of the whole", () => {
    const rows = [
      funding({ id: "unstated", stage: null }),
      funding({ id: "delivered", stage: "delivered" }),
      funding({ id: "part", stage: "planned", partOf: "delivered" }),
      funding({ id: "planned", stage: "planned" }),
    ];
    expect(moneyByStage(rows, finder(rows)).map(({ stage, amounts }) => [stage, ids(amounts)])).toEqual([
      ["planned", [["planned", []]]],
      ["delivered", [["delivered", [["part", []]]]]],
      [null, [["unstated", []]]],
    ]);
  });

  it("never adds a part to its whole, and adds nothing that may be the same money", () => {
    const parts = [funding({ id: "whole", amountEur: 10 }), funding({ id: "part", amountEur: 4, partOf: "whole" })];
    expect(moneyByStage(parts, finder(parts))[0]?.sum).toBeNull();
    const three = [...parts, funding({ id: "other", amountEur: 5 })];
    expect(moneyByStage(three, finder(three))[0]?.sum).toMatchObject({ kind: "sum", amountEur: 15 });
    const unsure = [...parts, funding({ id: "other", amountEur: 5, mayOverlap: ["whole"] })];
    expect(moneyByStage(unsure, finder(unsure))[0]?.sum).toEqual({ kind: "refused", reasons: ["may-overlap"] });
  });

  it("of the seeded tables shows every row of money once", () => {
    for (const stop of realIndex.stops) {
      const rows = realIndex.factsOfStop(stop).filter((row): row is WrittenFunding => row.table === "funding");
      const told = (nodes: readonly MoneyNode[]): string[] =>
        nodes.flatMap(({ row, parts }) => [row.id, ...told(parts)]);
      const shown = moneyByStage(rows, finder(rows)).flatMap(({ amounts }) => told(amounts));
      expect(shown.sort()).toEqual(rows.map(({ id }) => id).sort());
    }
  });
});
