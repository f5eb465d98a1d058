import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/model/dates.ts";
import { timelineOf } from "../../src/scene/timeline.ts";
import { indexFacts } from "../support/indexed.ts";
import { dataset, event, source, span } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

const ticks = (...dates: (string | null)[]): ReturnType<typeof timelineOf>["ticks"] =>
  timelineOf(
    indexFacts(
      dataset(
        dates.map((date, at) =>
          event({ id: `e${at}`, happened: date === null ? null : span(date), plannedFor: span("2024") }),
        ),
      ),
    ),
  ).ticks;

describe("the axis", () => {
  const { stops, years, firstYear, lastYear } = timelineOf(realIndex);

  it("runs from 2010 to 2026 with each year at its true place", () => {
    expect([firstYear, lastYear, years.length]).toEqual([2010, 2026, 17]);
    const days = dayNumber(2026, 1, 1) - dayNumber(2010, 1, 1);
    for (const { year, position } of years) {
      expect(position).toBeCloseTo((dayNumber(year, 1, 1) - dayNumber(2010, 1, 1)) / days, 10);
    }
  });

  it("has the documents at their true distance in time", () => {
    expect(stops.map(({ stop }) => stop)).toEqual(realIndex.stops);
    for (const one of stops) {
      for (const other of stops) {
        const days = other.day - one.day;
        const axisDays = dayNumber(2026, 1, 1) - dayNumber(2010, 1, 1);
        expect(other.position - one.position).toBeCloseTo(days / axisDays, 10);
      }
      expect(one.position).toBeGreaterThan(0);
      expect(one.position).toBeLessThan(1);
    }
    expect(stops.find(({ stop }) => stop === "2023-12")?.day).toBe(dayNumber(2023, 12, 13));
  });

  it("dates each document by its day, or by its month where the day is not known", () => {
    const { stops: both } = timelineOf(
      indexFacts(dataset([], { sources: [source({ id: "2021-09", date: span("2021-09-10/2021-09-28") }), source()] })),
    );
    expect(both.map(({ date, shortDate, day }) => [date, shortDate, day])).toEqual([
      ["September 2021", "Sep 2021", dayNumber(2021, 9, 28)],
      ["13 December 2023", "Dec 2023", dayNumber(2023, 12, 13)],
    ]);
  });

  it("reads a second document of a month as that month", () => {
    const { stops: both } = timelineOf(
      indexFacts(dataset([], { sources: [source(), source({ id: "2023-12b", date: span("2023-12-10/2023-12-28") })] })),
    );
    expect(both[1]).toMatchObject({ date: "December 2023", shortDate: "Dec 2023" });
  });
});

describe("the ticks of what happened", () => {
  it("stand in the middle of what the date can mean, in order of time", () => {
    const found = ticks("2023-12-13", "2015-06", "2020-01-01/2020-01-11");
    expect(found.map(({ id, day }) => [id, day])).toEqual([
      ["e1", Math.round((dayNumber(2015, 6, 1) + dayNumber(2015, 6, 30)) / 2)],
      ["e2", dayNumber(2020, 1, 6)],
      ["e0", dayNumber(2023, 12, 13)],
    ]);
    expect(found[2]).toMatchObject({ fromStop: "2023-12", span: span("2023-12-13") });
  });

  it("are not made of long spans, open ends, missing dates, plans or what lies off the axis", () => {
    expect(
      ticks(null, "2023", "2020-01/2020-06", "../2023-06", "2023-06/..", "2009-12-31", "2026-01-02", "../.."),
    ).toEqual([]);
  });

  it("are there for quarters and the edges of the axis", () => {
    expect(ticks("2023-33", "2010-01-01", "2025-12-31")).toHaveLength(3);
  });

  it("lie on the axis for every row of the seeded tables", () => {
    const { ticks: all } = timelineOf(realIndex);
    expect(all.length).toBeGreaterThan(50);
    for (const { position } of all) expect(position >= 0 && position <= 1).toBe(true);
  });
});
