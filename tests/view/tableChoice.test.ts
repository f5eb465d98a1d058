import { describe, expect, it } from "vitest";
import { nextSort, readRows, readSort, TABLES, writeRows, type TableChoice } from "../../src/view/tableChoice.ts";

describe("the rows that an address asks for", () => {
  it("are the same after they were written, for every table, scope and entry", () => {
    for (const table of TABLES) {
      for (const everyDocument of [true, false]) {
        for (const everyPartner of [true, false]) {
          for (const entry of [null, "2023-12-tunisia-mou", "2023-12b-x"]) {
            const choice: TableChoice = { table, everyDocument, everyPartner, entry };
            expect(readRows({ rows: writeRows(choice) })).toEqual({ choice, unknown: [] });
          }
        }
      }
    }
  });

  it("are not written where they are the view’s own", () => {
    const { choice } = readRows({ rows: "" });
    expect(choice).toEqual({ table: "cooperation", everyDocument: false, everyPartner: false, entry: null });
    expect(writeRows(choice)).toBe("");
    expect(writeRows({ ...choice, everyDocument: true })).toBe("every-document");
    expect(writeRows({ ...choice, entry: "2023-12-a" })).toBe("cooperation,2023-12-a");
  });

  it("are found in any order, and words that mean nothing are told", () => {
    expect(readRows({ rows: " every-document , money,,funding" })).toEqual({
      choice: { table: "funding", everyDocument: true, everyPartner: false, entry: null },
      unknown: ["money"],
    });
  });
});

describe("the order that an address asks for", () => {
  it("ascends, descends and goes back to the order of the document", () => {
    const presses = [1, 2, 3].reduce<string[]>((all) => [...all, nextSort(all.at(-1) ?? "", "level")], []);
    expect(presses).toEqual(["level", "-level", ""]);
    expect(presses.map((sort) => readSort({ sort }))).toEqual([
      { column: "level", isDescending: false },
      { column: "level", isDescending: true },
      null,
    ]);
    expect(nextSort("-level", "happened")).toBe("happened");
  });
});
