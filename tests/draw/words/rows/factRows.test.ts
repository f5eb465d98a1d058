import { describe, expect, it } from "vitest";
import { columnsOf } from "../../../../src/draw/words/rows/columns.ts";
import { factRows, tableCounts } from "../../../../src/draw/words/rows/factRows.ts";
import { inOrder } from "../../../../src/draw/words/rows/order.ts";
import { standingRows } from "../../../../src/draw/words/rows/standingRows.ts";
import { FACT_TABLES } from "../../../../src/model/vocabulary.ts";
import { parseView } from "../../../../src/view/parseView.ts";
import type { ViewState } from "../../../../src/view/viewState.ts";
import { realIndex } from "../../../support/realData.ts";

const known = { stops: realIndex.stops, partners: realIndex.dataset.partners.map(({ iso3 }) => iso3) };
const viewOf = (query: string): ViewState => parseView(query, known).view;
const ids = (query: string, table: (typeof FACT_TABLES)[number]): string[] =>
  factRows(realIndex, viewOf(query), table).rows.map(({ id }) => id);

describe("the rows of a view", () => {
  it("are those of the document on the map, or of every document when asked", () => {
    for (const table of FACT_TABLES) {
      const all = realIndex.dataset.facts.filter((fact) => fact.table === table);
      for (const stop of realIndex.stops)
        expect(ids(`stop=${stop}`, table)).toEqual(all.filter(({ source }) => source === stop).map(({ id }) => id));
      expect(ids("rows=every-document", table).sort()).toEqual(all.map(({ id }) => id).sort());
    }
  });

  it("are those of the chosen partner or route, unless everybody is asked for", () => {
    const { about, naming } = realIndex.factsOfPartner("2023-12", "TUN");
    const own = [...about, ...naming].filter(({ table }) => table === "funding").map(({ id }) => id);
    expect(own.length).toBeGreaterThan(0);
    expect(ids("partner=TUN", "funding")).toEqual(own);
    expect(ids("partner=TUN&rows=every-partner", "funding")).toEqual(ids("", "funding"));
    const route = realIndex.factsOfRoute("2023-12", "western-balkans").filter(({ table }) => table === "cooperation");
    expect(ids("route=western-balkans", "cooperation")).toEqual(route.map(({ id }) => id));
    expect(standingRows(realIndex, viewOf("partner=TUN")).rows.map(({ iso3 }) => iso3)).toEqual(["TUN"]);
  });

  it("are left by the filter of the view, which says how many it leaves out", () => {
    const all = ids("", "cooperation");
    const { rows, filteredOut } = factRows(realIndex, viewOf("filter=level:negotiating"), "cooperation");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((fact) => fact.table === "cooperation" && fact.level === "negotiating")).toBe(true);
    expect(rows.length + filteredOut).toBe(all.length);
    const standings = standingRows(realIndex, viewOf("filter=level:negotiating"));
    expect(standings.rows.length + standings.filteredOut).toBe(realIndex.dataset.partners.length);
    expect(standings.filteredOut).toBeGreaterThan(0);
  });

  it("are those that hold every word of the view, each the beginning of one, in whatever the row shows", () => {
    const all = realIndex.dataset.facts.filter(({ table }) => table === "funding");
    const found = ids("rows=every-document&q=Migr sust", "funding");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    expect(found).toContain("2017-06-niger-eutf-nine-projects");
    expect(ids("rows=every-document&q=NIGÉR", "funding")).toEqual(ids("rows=every-document&q=niger", "funding"));
    const { rows, withoutWords, filteredOut } = factRows(
      realIndex,
      viewOf("rows=every-document&q=ustainable"),
      "funding",
    );
    expect([rows.length, withoutWords, filteredOut]).toEqual([0, all.length, 0]);
    expect(ids(`rows=every-document&q=${found[0]!}`, "funding")).toEqual([found[0]]);
    const both = factRows(realIndex, viewOf("filter=level:negotiating&q=readmission"), "cooperation");
    const filtered = factRows(realIndex, viewOf("filter=level:negotiating"), "cooperation");
    expect(both.filteredOut).toBe(filtered.filteredOut);
    expect(both.rows.length + both.withoutWords).toBe(filtered.rows.length);
    expect(standingRows(realIndex, viewOf("q=tuni")).rows.map(({ iso3 }) => iso3)).toEqual(["TUN"]);
  });

  it("are counted for each table as they are listed", () => {
    for (const query of ["", "partner=MAR", "rows=every-document", "stop=2017-06&route=central-mediterranean"]) {
      const counts = tableCounts(realIndex, viewOf(query));
      for (const table of FACT_TABLES) expect(counts.get(table) ?? 0).toBe(ids(query, table).length);
    }
  });

  it("stand in the order of a column, both ways, amounts by their size and what is not stated last", () => {
    for (const [sort, sign] of [
      ["amount_eur", 1],
      ["-amount_eur", -1],
    ] as const) {
      const { rows } = factRows(realIndex, viewOf(`rows=every-document&sort=${sort}`), "funding");
      const amounts = rows.map((fact) => (fact.table === "funding" ? fact.amountEur : null));
      const stated = amounts.filter((amount) => amount !== null);
      expect(stated.length).toBeLessThan(amounts.length);
      expect(amounts.slice(stated.length).every((amount) => amount === null)).toBe(true);
      expect(stated).toEqual([...stated].sort((one, other) => sign * (one - other)));
    }
    expect(ids("sort=nonsense", "funding")).toEqual(ids("", "funding"));
  });

  it("sort by every column of every table without losing a row, and say something readable in it", () => {
    for (const table of FACT_TABLES) {
      const all = ids("rows=every-document", table);
      for (const column of columnsOf(table, true)) {
        expect(ids(`rows=every-document&sort=-${column.key}`, table).sort()).toEqual([...all].sort());
        const { rows } = factRows(realIndex, viewOf("rows=every-document"), table);
        expect(rows.some((fact) => column.text(realIndex, fact) !== "")).toBe(true);
      }
    }
  });
});

describe("an order", () => {
  it("keeps rows of one rank as they were and sorts text as its language does", () => {
    const rows = [
      ["b", 1],
      ["é", 2],
      ["a", 3],
      ["e", 4],
      ["b", 5],
      [null, 6],
    ] as const;
    const sorted = (isDescending: boolean): number[] =>
      inOrder(rows, { isDescending }, ([text]) => text, "fr").map(([, place]) => place);
    expect(sorted(false)).toEqual([3, 1, 5, 4, 2, 6]);
    expect(sorted(true)).toEqual([2, 4, 1, 5, 3, 6]);
  });
});
