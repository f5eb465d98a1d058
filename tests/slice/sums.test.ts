import { describe, expect, it } from "vitest";
import type { FactId } from "../../src/model/records.ts";
import type { WrittenFunding } from "../../src/model/written.ts";
import { groupBy } from "../../src/model/group.ts";
import { contains, type LawfulSum, type RefusedSum, sumFunding } from "../../src/slice/sums.ts";
import { funding, numbered } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

/** Adds the rows, which know one another and `wholes`. */
function sum(rows: readonly WrittenFunding[], wholes: readonly WrittenFunding[] = []): LawfulSum | RefusedSum {
  const byId = new Map([...rows, ...wholes].map((row) => [row.id, row]));
  return sumFunding(rows, (id) => byId.get(id));
}

const reasons = (...rows: WrittenFunding[]): readonly string[] => {
  const result = sum(rows);
  return result.kind === "refused" ? result.reasons : [];
};

const one = funding({ id: "one" });
const two = funding({ id: "two", amountEur: 2_000_000 });
const three = funding({ id: "three", amountEur: 4_000_000 });

describe("a sum of money", () => {
  it("adds rows of one document and one stage, and says which", () => {
    expect(sum([one, two, three])).toEqual({
      kind: "sum",
      amountEur: 7_000_000,
      stage: "contracted",
      rows: ["one", "two", "three"],
      inexact: false,
    });
  });

  it("of one row is that row", () => {
    expect(sum([two])).toMatchObject({ kind: "sum", amountEur: 2_000_000, rows: ["two"] });
  });

  it("counts an amount of nothing as nothing", () => {
    expect(sum([one, { ...two, amountEur: 0 }])).toMatchObject({ kind: "sum", amountEur: 1_000_000 });
  });

  it.each(["around", "up to", "over", "almost", "indicatively", "estimated"] as const)(
    "is inexact when a row says %s",
    (qualifier) => {
      expect(sum([one, { ...two, qualifier }])).toMatchObject({ kind: "sum", inexact: true });
    },
  );

  it("is exact when a row has no qualifier", () => {
    expect(sum([one, { ...two, qualifier: null }])).toMatchObject({ kind: "sum", inexact: false });
  });
});

describe("a sum is refused", () => {
  it("over nothing", () => {
    expect(reasons()).toEqual(["nothing"]);
  });

  it("over documents", () => {
    expect(reasons(one, { ...two, source: "2021-09" })).toEqual(["documents"]);
  });

  it("without a stage", () => {
    expect(reasons({ ...one, stage: null })).toEqual(["stage-unstated"]);
    expect(reasons({ ...one, stage: null }, { ...two, stage: null })).toEqual(["stage-unstated"]);
    expect(reasons(one, { ...two, stage: null })).toEqual(["stage-unstated", "stages"]);
  });

  it("over stages", () => {
    expect(reasons(one, { ...two, stage: "planned" })).toEqual(["stages"]);
  });

  it("with an amount that is not stated", () => {
    expect(reasons(one, { ...two, amountEur: null })).toEqual(["amount-unstated"]);
  });

  it("with a row listed twice", () => {
    expect(reasons(one, two, one)).toEqual(["listed-twice"]);
  });

  it("over a whole and its part, in either order", () => {
    const part = { ...two, partOf: "one" };
    expect(reasons(one, part)).toEqual(["contains"]);
    expect(reasons(part, three, one)).toEqual(["contains"]);
  });

  it("over a whole and the part of its part, also when the row between is not among them", () => {
    const between = { ...two, partOf: "one" };
    const innermost = { ...three, partOf: "two" };
    expect(sum([one, innermost], [between])).toEqual({ kind: "refused", reasons: ["contains"] });
    expect(sum([innermost, one], [between])).toEqual({ kind: "refused", reasons: ["contains"] });
  });

  it.each([
    ["may overlap", "may-overlap", "mayOverlap"],
    ["tell the same money", "same-money", "sameAs"],
    ["disagree", "disagree", "disagreesWith"],
  ] as const)("over rows that %s, whichever of them says so", (_, reason, link) => {
    expect(reasons({ ...one, [link]: ["two"] }, three, two)).toEqual([reason]);
    expect(reasons(one, three, { ...two, [link]: ["one"] })).toEqual([reason]);
  });

  it("for every reason there is, each told once", () => {
    const rows = numbered([one, two, three, three]).map((row) => ({ ...row, mayOverlap: ["row-1", "row-2", "row-3"] }));
    expect(reasons(...rows, { ...one, source: "2021-09", stage: "planned" as const })).toEqual([
      "documents",
      "stages",
      "may-overlap",
    ]);
  });
});

describe("two parts of one whole", () => {
  it("may be added when the whole is left out", () => {
    expect(
      sum(
        [
          { ...two, partOf: "one" },
          { ...three, partOf: "one" },
        ],
        [one],
      ),
    ).toMatchObject({ amountEur: 6_000_000 });
  });
});

describe("containing", () => {
  it("ends where rows contain one another in a circle", () => {
    const rows = new Map([
      ["two", { ...two, partOf: "three" }],
      ["three", { ...three, partOf: "two" }],
    ]);
    const byId = (id: FactId): WrittenFunding | undefined => rows.get(id);
    expect(contains(one, rows.get("two")!, byId)).toBe(false);
    expect(contains(rows.get("three")!, rows.get("two")!, byId)).toBe(true);
  });

  it("ends where a whole is missing", () => {
    expect(contains(one, { ...two, partOf: "lost" }, () => undefined)).toBe(false);
  });
});

describe("on the seeded tables", () => {
  const money = realIndex.dataset.facts.filter((fact): fact is WrittenFunding => fact.table === "funding");
  const byId = (id: FactId): WrittenFunding | undefined => money.find((row) => row.id === id);
  const add = (rows: readonly WrittenFunding[]): LawfulSum | RefusedSum => sumFunding(rows, byId);
  const named = (...ids: string[]): WrittenFunding[] => ids.map((id) => byId(id)!);
  const refusals = (...ids: string[]): readonly string[] => {
    const result = add(named(...ids));
    return result.kind === "refused" ? result.reasons : [];
  };

  it("the package for Tunisia is not added to what was contracted under it", () => {
    expect(refusals("2023-12-tunisia-package-67", "2023-12-tunisia-border-contracts-35")).toContain("contains");
  });

  it("the search and rescue boats for Tunisia are not counted as signed and still to be contracted", () => {
    expect(refusals("2023-12-tunisia-sar-35", "2023-12-tunisia-border-contracts-35")).toEqual(
      expect.arrayContaining(["may-overlap", "disagree"]),
    );
    expect(refusals("2023-12-tunisia-sar-30", "2023-12-tunisia-border-30")).toEqual(["may-overlap"]);
  });

  it("the contracts for Egypt are not added while they may overlap", () => {
    expect(refusals("2023-12-egypt-protection-28", "2023-12-egypt-sudan-20")).toEqual(["may-overlap"]);
    expect(refusals("2023-12-egypt-border-110", "2023-12-egypt-border-82")).toContain("may-overlap");
  });

  it("the trust fund of 2017 is not added to its parts, nor told twice", () => {
    expect(refusals("2017-06-eutf-resources-2-85-billion", "2017-06-eutf-edf-eu-budget")).toEqual(["contains"]);
    expect(refusals("2017-06-eutf-resources-2-85-billion", "2017-06-eutf-resources-2-8-billion")).toEqual(
      expect.arrayContaining(["same-money", "disagree"]),
    );
    expect(refusals("2017-06-eutf-118-projects", "2017-06-libya-90-million-protection")).toEqual(["may-overlap"]);
  });

  it.each([
    ["2023-12", "TUN"],
    ["2023-12", "EGY"],
  ])("all that the document of %s says of money for %s is no sum", (stop, iso3) => {
    const rows = money.filter(({ source, partners }) => source === stop && partners.includes(iso3));
    expect(rows.length).toBeGreaterThan(8);
    expect(add(rows).kind).toBe("refused");
  });

  it("all that the document of 2017-06 says of the trust fund is no sum", () => {
    const rows = money.filter(({ id }) => id.startsWith("2017-06-eutf"));
    expect(rows.length).toBeGreaterThan(4);
    expect(add(rows).kind).toBe("refused");
  });

  it("whatever is added at one stage of one document has no link between its rows", () => {
    const groups = [...groupBy(money, (row) => `${row.source} ${row.stage} ${row.partners.join(";")}`).values()];
    for (const rows of groups) {
      const ids = rows.map(({ id }) => id);
      const linked = rows.some((row) =>
        [row.partOf, ...row.mayOverlap, ...row.sameAs, ...row.disagreesWith].some(
          (id) => id !== null && ids.includes(id),
        ),
      );
      const unknown = rows.some((row) => row.amountEur === null || row.stage === null);
      if (linked || unknown) expect(add(rows).kind, ids.join(" ")).toBe("refused");
      else expect(add(rows), ids.join(" ")).toMatchObject({ kind: "sum", rows: ids });
    }
  });
});
