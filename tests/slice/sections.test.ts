import { describe, expect, it } from "vitest";
import { mergedOrder, sectionsOf } from "../../src/slice/sections.ts";
import { dataset, deployment, event } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";
import { realIndex } from "../support/realData.ts";

describe("the sections of a document", () => {
  it("merges what each table knows of their order", () => {
    expect(mergedOrder([["a", "c"], ["a", "b", "c", "d"], ["first", "a"], ["lost"]])).toEqual([
      "first",
      "a",
      "b",
      "c",
      "d",
      "lost",
    ]);
    expect(mergedOrder([])).toEqual([]);
  });

  it("puts what only a shorter one knows right behind its neighbour there", () => {
    expect(
      mergedOrder([
        ["a", "x", "y"],
        ["a", "b", "c", "d"],
      ]),
    ).toEqual(["a", "x", "y", "b", "c", "d"]);
    expect(
      mergedOrder([
        ["a", "b", "c"],
        ["c", "z"],
      ]),
    ).toEqual(["a", "b", "c", "z"]);
  });

  it("follows the longest first, and puts what stands before all that is known before its next neighbour", () => {
    expect(
      mergedOrder([
        ["b", "a"],
        ["a", "b", "c"],
      ]),
    ).toEqual(["a", "b", "c"]);
    expect(
      mergedOrder([
        ["a", "b", "c"],
        ["x", "b", "c"],
      ]),
    ).toEqual(["a", "x", "b", "c"]);
  });

  it("reads the order of sections table by table", () => {
    const index = indexFacts(
      dataset([
        ...["A", "C"].map((section) => event({ id: `event ${section}`, section })),
        ...["A", "B", "C"].map((section) => deployment({ id: `deployment ${section}`, section })),
      ]),
    );
    expect(sectionsOf(index, "2023-12").map(({ section }) => section)).toEqual(["A", "B", "C"]);
  });

  it("takes no part for another that begins with the same letter", () => {
    const sections = ["Annex: one", "Appendix: one", "Annex: two"];
    const index = indexFacts(dataset(sections.map((section) => event({ id: section, section }))));
    expect(sectionsOf(index, "2023-12").map(({ section }) => section)).toEqual([
      "Annex: one",
      "Annex: two",
      "Appendix: one",
    ]);
  });

  it("keeps the parts of a document together, and within a section goes table by table", () => {
    const index = indexFacts(
      dataset([
        event({ id: "one", section: "Letter: first" }),
        event({ id: "two", section: "Annex: first" }),
        event({ id: "three", section: "Letter: second" }),
        deployment({ id: "four", section: "Annex: first" }),
        event({ id: "five", source: "2021-09" }),
      ]),
    );
    const told = sectionsOf(index, "2023-12").map(({ section, rows }) => [section, rows.map(({ id }) => id)]);
    expect(told).toEqual([
      ["Letter: first", ["one"]],
      ["Letter: second", ["three"]],
      ["Annex: first", ["two", "four"]],
    ]);
  });

  it("of the seeded tables hold every row of their document once", () => {
    for (const stop of realIndex.stops) {
      const told = sectionsOf(realIndex, stop).flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(told.sort()).toEqual(
        realIndex
          .factsOfStop(stop)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});
