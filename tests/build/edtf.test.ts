import { describe, expect, it } from "vitest";
import { isDateFault, readDateSpan } from "../../build/schema/edtf.ts";
import { dateOfDay } from "../../src/model/dates.ts";

const dayText = (day: number | null) => (day === null ? null : dateOfDay(day).toISOString().slice(0, 10));

/** `[earliest, latest, approximate]`, or the sentence of the fault. */
function read(text: string) {
  const span = readDateSpan(text);
  return isDateFault(span) ? span.message : [dayText(span.earliest), dayText(span.latest), span.approximate];
}

describe("an EDTF date", () => {
  it.each([
    ["2023-07-16", "2023-07-16", "2023-07-16", false],
    ["2024-02", "2024-02-01", "2024-02-29", false],
    ["2023", "2023-01-01", "2023-12-31", false],
    ["2023-33", "2023-01-01", "2023-03-31", false],
    ["2024-36", "2024-10-01", "2024-12-31", false],
    ["2024-33~", "2024-01-01", "2024-03-31", true],
    ["2024-21", "2024-03-01", "2024-05-31", false],
    ["2024-24", "2024-12-01", "2025-02-28", false],
    ["2023-23~", "2023-09-01", "2023-11-30", true],
    ["2024-37", "2024-01-01", "2024-04-30", false],
    ["2024-40", "2024-01-01", "2024-06-30", false],
    ["2024-41", "2024-07-01", "2024-12-31", false],
    ["2023-11~", "2023-11-01", "2023-11-30", true],
    ["2016?", "2016-01-01", "2016-12-31", true],
    ["201X", "2010-01-01", "2019-12-31", false],
    ["../2023-12-31", null, "2023-12-31", false],
    ["../..", null, null, false],
    ["2006/..", "2006-01-01", null, false],
    ["2010/", "2010-01-01", null, false],
    ["/2010", null, "2010-12-31", false],
    ["2021-09-10/2021-09-28", "2021-09-10", "2021-09-28", false],
    ["2016/2017-06", "2016-01-01", "2017-06-30", false],
    ["2023-33~/2023-34", "2023-01-01", "2023-06-30", true],
  ])("%s can mean the days from %s to %s", (text, earliest, latest, approximate) => {
    expect(read(text)).toEqual([earliest, latest, approximate]);
  });

  it("keeps its text", () => {
    expect(readDateSpan("2024-33~")).toMatchObject({ edtf: "2024-33~" });
  });

  it.each(["", "x", "2023-13", "2023-02-29", "2023-02-30", "2023-06-31", "2023-42", "12023", "2023-7", "13.12.2023"])(
    "%j is none",
    (text) => {
      expect(read(text)).toBe(`"${text}" is not an EDTF date.`);
    },
  );

  it.each(["2023-07-16T10:00", "202", "[2022,2023]", "2021/2022/2023"])("%j is none that the tables use", (text) => {
    expect(read(text)).toBe(`"${text}" is not an EDTF date.`);
  });

  it("does not end before it begins", () => {
    expect(read("2023-12/2023-11")).toBe('"2023-12/2023-11" ends before it begins.');
  });

  it("says how a quarter is written", () => {
    expect(readDateSpan("2024-Q1")).toEqual({
      message: '"2024-Q1" is not an EDTF date.',
      hint: "Write 2024-33 for that quarter.",
    });
  });
});
