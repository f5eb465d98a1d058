import { describe, expect, it } from "vitest";
import { dayNumber, type DateSpan } from "../../src/model/dates.ts";
import { english } from "../../src/words/en/index.ts";
import { span } from "../support/facts.ts";
import { realIndex } from "../support/realData.ts";

const { day, span: textOf } = english.dates;
const words = (edtf: string): string => textOf({ edtf, earliest: null, latest: null, approximate: false });

describe("a date in words", () => {
  it.each([
    ["2023-07-16", "16 July 2023"],
    ["2024-02-29", "29 February 2024"],
    ["2023-01-01", "1 January 2023"],
    ["2023-12-31", "31 December 2023"],
    ["2023-07", "July 2023"],
    ["2023", "2023"],
    ["2023-33", "the first quarter of 2023"],
    ["2023-34", "the second quarter of 2023"],
    ["2023-35", "the third quarter of 2023"],
    ["2023-36", "the fourth quarter of 2023"],
    ["2024-21", "spring 2024"],
    ["2024-22", "summer 2024"],
    ["2024-23", "autumn 2024"],
    ["2024-24", "winter 2024"],
    ["2024-40", "the first half of 2024"],
    ["2024-41", "the second half of 2024"],
    ["199X", "the 1990s"],
    ["2023-XX", "2023"],
    ["2023-07-XX", "July 2023"],
    ["2023-XX-XX", "2023"],
  ])("says no more than %s: %s", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each([
    ["2023-11~", "about November 2023"],
    ["2024-33~", "about the first quarter of 2024"],
    ["2019?", "about 2019"],
    ["2019%", "about 2019"],
    ["2023-07-16~", "about 16 July 2023"],
  ])("keeps the doubt of %s: %s", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each([
    ["../2023-12-31", "by 31 December 2023"],
    ["/2023", "by 2023"],
    ["2006/..", "from 2006"],
    ["2022/", "from 2022"],
    ["2019~/..", "from about 2019"],
    ["../..", "at a date not stated"],
    ["2017-01/2017-06~", "January 2017 to about June 2017"],
    ["2021-09-10/2021-09-28", "10 September 2021 to 28 September 2021"],
  ])("leaves an open end open in %s: %s", (edtf, expected) => {
    expect(words(edtf)).toBe(expected);
  });

  it.each(["1/2/3", "soon", "2023-99", "2023-00", "2023-0X", "199X-07", "19XX", ""])(
    "repeats what it cannot read, %s",
    (edtf) => {
      expect(words(edtf)).toBe(edtf);
    },
  );

  it("says every date of the dataset without a sign that only EDTF knows", () => {
    const { facts, routes } = realIndex.dataset;
    const spans: (DateSpan | null)[] = [
      ...facts.flatMap((fact) => [fact.happened, fact.plannedFor, "period" in fact ? fact.period : null]),
      ...routes.flatMap(({ corridors }) =>
        corridors.flatMap(({ inUse, closed, peaks }) => [...inUse, closed, ...peaks]),
      ),
    ];
    const known = spans.filter((date) => date !== null);
    expect(known.length).toBeGreaterThan(100);
    const strange = known.map(textOf).filter((text) => /[~?%X/]|\.\.|\d-|undefined|NaN|Invalid/.test(text));
    expect(strange).toEqual([]);
  });
});

describe("a day in words", () => {
  it("is a full date, whatever the time zone of the machine", () => {
    expect(day(dayNumber(2023, 12, 13))).toBe("13 December 2023");
    expect(day(span("2025-09-01/2025-09-09").latest!)).toBe("9 September 2025");
  });
});
