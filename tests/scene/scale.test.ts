import { describe, expect, it } from "vitest";
import type { WrittenFact } from "../../src/model/written.ts";
import { marksAround } from "../../src/scene/map/marks.ts";
import { sceneOf } from "../../src/scene/scene.ts";
import { searchOver } from "../../src/scene/search/search.ts";
import { MOST_CELLS, stripFrom, stripStart } from "../../src/scene/sheet/strip.ts";
import { partnerGroups } from "../../src/scene/sheet/partnerList.ts";
import { defaultView } from "../../src/view/viewState.ts";
import { cooperation, dataset, deployment, funding, source, span } from "../support/facts.ts";
import { indexFacts } from "../support/indexed.ts";

const ROWS_PER_STOP = 40;
const PARTNERS = ["TUN", "MAR", "SEN", "ALB"];

/** A dataset of so many documents with as many rows each, and which of its rows were read since it was last asked. */
function watched(stopCount: number) {
  const touched = new Set<string>();
  let statementsRead = 0;
  const watch = (fact: WrittenFact): WrittenFact =>
    new Proxy(fact, {
      get(target, name) {
        touched.add(target.id);
        if (name === "statement") statementsRead += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const stops = Array.from(
    { length: stopCount },
    (_, at) => `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
  );
  const facts = stops.flatMap((stop) =>
    Array.from({ length: ROWS_PER_STOP }, (_, at): WrittenFact => {
      const id = `${stop}-row-${at}`;
      const partners = [PARTNERS[at % PARTNERS.length] ?? ""];
      if (at === 0) return cooperation({ id, source: stop, partners: [], region: "north-africa" });
      if (at === 1) return funding({ id, source: stop, partners: [], scope: "EU internal" });
      if (at % 7 === 0) return deployment({ id, source: stop, partners, count: at });
      return at % 3 === 0 ? funding({ id, source: stop, partners }) : cooperation({ id, source: stop, partners });
    }),
  );
  const sources = stops.map((id) => source({ id, date: span(`${id}-01`) }));
  const index = indexFacts(dataset(facts.map(watch), { sources }));
  const read = (run: () => unknown): ReadonlySet<string> => {
    touched.clear();
    statementsRead = 0;
    run();
    return new Set(touched);
  };
  return { index, stops, read, statementsRead: () => statementsRead };
}

function viewAt(stops: readonly string[], stop: string) {
  return { ...defaultView({ stops, partners: PARTNERS }), stop };
}

describe("a step", () => {
  it("to a document that was not seen yet reads that document’s rows alone, as many among 400 rows as among 20 000", () => {
    const counts = [10, 500].map((stopCount) => {
      const { index, stops, read } = watched(stopCount);
      sceneOf(index, viewAt(stops, stops[0]!));
      const rows = read(() => sceneOf(index, viewAt(stops, stops[5]!)));
      for (const id of rows) expect(id.startsWith(`${stops[5]}-`)).toBe(true);
      return rows.size;
    });
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[1]).toBe(counts[0]);
  });

  it("to a document that was seen before reads no row", () => {
    const { index, stops, read } = watched(10);
    const views = [3, 4].map((at) => viewAt(stops, stops[at]!));
    for (const view of views) sceneOf(index, view);
    expect(read(() => views.map((view) => sceneOf(index, view))).size).toBe(0);
  });

  it("counts the rows that are about nobody without reading them", () => {
    const { index, stops, read } = watched(3);
    expect(read(() => expect(index.unplacedFacts(stops[1]!)).toHaveLength(1)).size).toBe(0);
  });

  it("finds the marks of five documents at hand wherever it begins, and among hundreds those of nine", () => {
    const five = watched(5);
    for (const stop of five.stops) expect(marksAround(five.index, stop).stops).toEqual(five.stops);
    const many = watched(500);
    const { stops, marks } = marksAround(many.index, many.stops[200]!);
    expect(stops).toEqual(many.stops.slice(196, 205));
    expect(new Set(marks.map(({ stop }) => stop))).toEqual(new Set(stops));
  });
});

describe("the list of partners", () => {
  it("reads no row for its order but those that are tied to a route", () => {
    const { index, read } = watched(50);
    expect(read(() => partnerGroups(index)).size).toBe(0);
  });

  it("shows every document where they are few, and otherwise those around the one on the map, wherever that is", () => {
    const few = watched(5).stops;
    for (const stop of few) expect(stripStart(few, stop)).toBe(0);
    const { index, stops, read } = watched(500);
    for (const at of [0, 3, 250, 499]) {
      const start = stripStart(stops, stops[at]!);
      const rows = read(() => {
        const cells = stripFrom(index, "standing", "TUN", String(start));
        expect(cells).toHaveLength(MOST_CELLS);
        expect(cells.map(({ stop }) => stop)).toContain(stops[at]);
      });
      const documents = new Set([...rows].map((id) => id.slice(0, 7)));
      expect(documents.size).toBeLessThanOrEqual(MOST_CELLS);
    }
  });
});

describe("a search", () => {
  it("reads the statements in turns and not before it answers to names", async () => {
    const { index, read, statementsRead } = watched(30);
    let search: ReturnType<typeof searchOver> | undefined;
    read(() => (search = searchOver(index, [], { names: {}, places: [] })));
    expect(statementsRead()).toBe(0);
    expect(search?.find("Tunisia").groups[0]?.group).toBe("partners");
    await search?.ready;
    expect(statementsRead()).toBeGreaterThanOrEqual(30 * ROWS_PER_STOP);
  });
});
