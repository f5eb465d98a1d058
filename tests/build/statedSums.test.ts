import { describe, expect, it } from "vitest";
import { readSeeds } from "../../build/checks/readSeeds.ts";
import type { StatedList, StatedSum } from "../../build/checks/statedLists.ts";
import { checkStatedSums } from "../../build/checks/statedSums.ts";
import { cooperation, deployment, tablesWith, type Row, type Rows } from "./support/tables.ts";

const list: StatedList = {
  source: "2023-12",
  says: "2 agreements",
  where: (fact) => fact.table === "cooperation",
  names: ["TUN", "EGY"],
  oneRowEach: true,
};
const sum: StatedSum = {
  source: "2023-12",
  says: "20, of them 12 and 8",
  whole: "2023-12-all",
  total: 20,
  parts: { "2023-12-a": 12, "2023-12-b": 8 },
};
const agreement = (partners: string, id: string): Row => ({ ...cooperation, partners, id: `2023-12-${id}` });
const officers = (id: string, count: string): Row => ({
  ...deployment,
  id: `2023-12-${id}`,
  count,
  part_of: id === "all" ? "" : "2023-12-all",
});

/** What is said of rows against one list or one sum. */
function said(rows: Rows, what: StatedList | StatedSum): string[] {
  const { facts } = readSeeds(tablesWith(rows)).seeds;
  const problems = "names" in what ? checkStatedSums(facts, [what], []) : checkStatedSums(facts, [], [what]);
  return problems.map(({ message }) => message);
}

describe("a list that a document states", () => {
  it("is reproduced by rows that name all of it and nothing else", () => {
    expect(said({ cooperation: [agreement("TUN", "a"), agreement("EGY", "b")] }, list)).toEqual([]);
  });

  it("is broken by a country that is missing, too many or told twice", () => {
    expect(said({ cooperation: [agreement("TUN", "a"), agreement("TUN", "b"), agreement("LBY", "c")] }, list)).toEqual([
      "2023-12 says “2 agreements”, and the rows do not: EGY missing; LBY too many; TUN more than once.",
    ]);
    expect(said({ cooperation: [] }, list)).toHaveLength(1);
  });

  it("may stand in others or be of regions", () => {
    const others: StatedList = { ...list, column: "others" };
    expect(said({ cooperation: [{ ...cooperation, others: "TUN:origin;EGY:origin" }] }, others)).toEqual([]);
    const regions: StatedList = { ...list, column: "region", names: ["north-africa"] };
    expect(said({ cooperation: [{ ...cooperation, partners: "", region: "north-africa" }] }, regions)).toEqual([]);
  });
});

describe("a sum that a document states", () => {
  it("is reproduced by the figures of its whole and its parts", () => {
    expect(said({ deployments: [officers("all", "20"), officers("a", "12"), officers("b", "8")] }, sum)).toEqual([]);
  });

  it("is broken by another figure, a part that is gone and a part too many", () => {
    expect(said({ deployments: [officers("all", "20"), officers("a", "13"), officers("c", "1")] }, sum)).toEqual([
      "2023-12 says “20, of them 12 and 8”, and the rows do not: 2023-12-a has 13 and not 12; 2023-12-b has no figure and not 8; 2023-12-c is a further part; the parts add up to 13 and not to 20.",
    ]);
    expect(said({ deployments: [] }, sum)).toEqual([
      "2023-12 says “20, of them 12 and 8”, and there is no row 2023-12-all.",
    ]);
  });

  it("may miss a total that the document rounds", () => {
    const rounded: StatedSum = { ...sum, total: 21, tolerance: 0.05 };
    expect(said({ deployments: [officers("all", "21"), officers("a", "12"), officers("b", "8")] }, rounded)).toEqual(
      [],
    );
  });
});
