import { describe, expect, it } from "vitest";
import { lastDayOf } from "../../src/model/dataset.ts";
import { dateOfDay, dayNumber, liesWithin, monthsBefore } from "../../src/model/dates.ts";
import { source, span } from "../support/facts.ts";

const iso = (day: number): string => dateOfDay(day).toISOString().slice(0, 10);

describe("a day number", () => {
  it("counts from 1970-01-01 and goes there and back", () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2023, 12, 13)).toBe(19_704);
    expect(iso(dayNumber(2024, 2, 29))).toBe("2024-02-29");
    expect(iso(dayNumber(1960, 12, 31))).toBe("1960-12-31");
    expect(iso(dayNumber(21, 3, 1))).toBe("0021-03-01");
  });
});

describe("months before a day", () => {
  it.each([
    [[2023, 12, 13], 24, "2021-12-13"],
    [[2023, 3, 31], 1, "2023-02-28"],
    [[2024, 3, 31], 1, "2024-02-29"],
    [[2024, 2, 29], 24, "2022-02-28"],
    [[2024, 2, 29], 48, "2020-02-29"],
    [[2023, 2, 28], 12, "2022-02-28"],
    [[2023, 1, 31], 2, "2022-11-30"],
    [[2023, 1, 1], 1, "2022-12-01"],
    [[2023, 5, 31], 0, "2023-05-31"],
  ] as const)("from %j, %i months, is %s", ([year, month, day], months, expected) => {
    expect(iso(monthsBefore(dayNumber(year, month, day), months))).toBe(expected);
  });
});

describe("a span within two days", () => {
  const from = dayNumber(2022, 1, 1);
  const to = dayNumber(2022, 12, 31);

  it.each(["2022", "2022-01-01", "2022-12-31", "2022-06", "2022-36"])("holds %s, the end days included", (edtf) => {
    expect(liesWithin(span(edtf), from, to)).toBe(true);
  });

  it.each(["2021-12-31", "2023-01-01", "2021-12/2022-01", "2022-12/2023-01", "../2022-06", "2022-06/..", "../.."])(
    "does not hold %s, which sticks out or has an open end",
    (edtf) => {
      expect(liesWithin(span(edtf), from, to)).toBe(false);
    },
  );
});

describe("the last day of a document", () => {
  it("is the last that its date can mean", () => {
    expect(iso(lastDayOf(source({ date: span("2021-09-10/2021-09-28") })))).toBe("2021-09-28");
    expect(iso(lastDayOf(source({ date: span("2021-09") })))).toBe("2021-09-30");
  });

  it("is asked for in a sentence where it is missing", () => {
    expect(() => lastDayOf(source({ id: "2023-12", date: span("2023-12/..") }))).toThrow(
      "The document 2023-12 has no last day: its date is 2023-12/...",
    );
  });
});
