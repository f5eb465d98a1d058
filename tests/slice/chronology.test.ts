import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/model/dates.ts";
import { chronologyOf, daysOf } from "../../src/slice/chronology.ts";
import { cooperation, event, span } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

describe("what happened when", () => {
  it("stands in order of its beginning, and a span without one where it ends", () => {
    const rows = [
      event({ id: "later", happened: span("2023-05") }),
      event({ id: "until", happened: span("../2017-06-09") }),
      event({ id: "year", happened: span("2023") }),
      event({ id: "from", happened: span("2010/..") }),
    ];
    expect(chronologyOf(rows).happenings.map(({ rows: [row] }) => row.id)).toEqual(["from", "until", "year", "later"]);
  });

  it("stands in order of its end where beginnings are the same", () => {
    const rows = ["2023", "2023-01", "2023-01-01/.."].map((edtf) => event({ id: edtf, happened: span(edtf) }));
    const order = ["2023-01-01/..", "2023-01", "2023"];
    for (const given of [rows, rows.toReversed()])
      expect(chronologyOf(given).happenings.map(({ rows: [row] }) => row.id)).toEqual(order);
  });

  it("keeps plans apart from what happened, and a row with both is told twice", () => {
    const row = event({ id: "both", happened: span("2023-10"), plannedFor: span("2024-33") });
    expect(chronologyOf([row]).happenings.map(({ kind, span: { edtf } }) => [kind, edtf])).toEqual([
      ["happened", "2023-10"],
      ["planned", "2024-33"],
    ]);
  });

  it("lists next steps without a date, and leaves rows without any date alone", () => {
    const { happenings, undated } = chronologyOf([event({ id: "step", plannedFor: span("../..") }), event()]);
    expect(happenings).toEqual([]);
    expect(undated.map(({ id }) => id)).toEqual(["step"]);
  });

  it("tells once what several passages tell of the same day, and only then", () => {
    const rows = [
      event({ id: "one", happened: span("2023-07-16") }),
      cooperation({ id: "two", happened: span("2023-07-16"), sameAs: ["one"] }),
      event({ id: "three", happened: span("2023-07"), sameAs: ["one"] }),
      event({ id: "four", happened: span("2023-07-16") }),
    ];
    expect(chronologyOf(rows).happenings.map(({ rows: told }) => told.map(({ id }) => id))).toEqual([
      ["three"],
      ["one", "two"],
      ["four"],
    ]);
  });

  it("is one where a passage tells the same as any of those that tell it", () => {
    const on = { happened: span("2023-07-16") };
    const rows = [
      event({ id: "one", ...on }),
      event({ id: "two", ...on, sameAs: ["one"] }),
      event({ id: "three", ...on, sameAs: ["two"] }),
    ];
    expect(chronologyOf(rows).happenings.map(({ rows: told }) => told.map(({ id }) => id))).toEqual([
      ["one", "two", "three"],
    ]);
  });

  it("knows its first and last day, and none where nothing is dated", () => {
    const { happenings } = chronologyOf([
      event({ happened: span("../2017-06-09") }),
      event({ happened: span("2010/..") }),
      event({ plannedFor: span("2026/2031") }),
    ]);
    expect(daysOf(happenings)).toEqual({ first: dayNumber(2010, 1, 1), last: dayNumber(2031, 12, 31) });
    expect(daysOf([])).toBeNull();
  });

  it("of the seeded tables loses no dated row", () => {
    const { facts } = realIndex.dataset;
    const { happenings, undated } = chronologyOf(facts);
    const told = happenings.flatMap(({ kind, rows }) => rows.map(({ id }) => `${kind} ${id}`));
    const isDated = (edtf: string | undefined): boolean => edtf !== undefined && edtf !== "../..";
    const expected = facts.flatMap(({ id, happened, plannedFor }) => [
      ...(isDated(happened?.edtf) ? [`happened ${id}`] : []),
      ...(isDated(plannedFor?.edtf) ? [`planned ${id}`] : []),
    ]);
    expect([...told].sort()).toEqual(expected.sort());
    expect(undated).toHaveLength(facts.filter(({ plannedFor }) => plannedFor?.edtf === "../..").length);
  });
});
