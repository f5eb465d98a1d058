/** EDTF spans in words for readers. Says no more than the text: a month stays a month, an open end stays open. */
import { type DateSpan, dateOfDay, type DayNumber } from "../model/dates.ts";

/** What a language brings to the writing of dates. */
export interface DateGrammar {
  /** A BCP 47 tag with the digits wanted: `ar-u-nu-latn`. */
  readonly locale: string;
  readonly day: (day: number, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  /** From 1 to 4. */
  readonly quarter: (quarter: number, year: string) => string;
  /** `spring`, `summer`, `autumn` or `winter` of a year. */
  readonly season: (season: "spring" | "summer" | "autumn" | "winter", year: string) => string;
  readonly half: (half: 1 | 2, year: string) => string;
  /** `2020` for the decade 202X. */
  readonly decade: (firstYear: string) => string;
  readonly about: (point: string) => string;
  readonly until: (point: string) => string;
  readonly from: (point: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly undated: string;
}

/** How a language says dates. */
export interface DateWords {
  /** A span: `16 July 2023`, `the first quarter of 2024`, `by the end of 2023`, `from 2006`. What cannot be read is given as written. */
  readonly span: (span: DateSpan) => string;
  readonly day: (day: DayNumber) => string;
  /** The month of `YYYY-MM` or of a stop’s id: `September 2021`. */
  readonly monthOf: (yearAndMonth: string) => string;
  /** The same, as short as an axis needs it: `Sep 2021`. */
  readonly shortMonthOf: (yearAndMonth: string) => string;
}

const SEASONS = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" } as const;

/** The dates of a language from its grammar. */
export function dateWords(grammar: DateGrammar): DateWords {
  const long = new Intl.DateTimeFormat(grammar.locale, { month: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(grammar.locale, { month: "short", year: "numeric", timeZone: "UTC" });

  function fullDate(date: Date): string {
    return grammar.day(date.getUTCDate(), long.format(date), String(date.getUTCFullYear()));
  }

  function plainPoint(edtf: string): string | null {
    if (/^\d{3}X$/.test(edtf)) return grammar.decade(`${edtf.slice(0, 3)}0`);
    if (!/^\d{4}(-\d\d){0,2}$/.test(edtf)) return null;
    const [year = "", month, day] = edtf.split("-");
    if (month === undefined) return year;
    if (day !== undefined) return fullDate(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
    return partOfYear(year, month);
  }

  function partOfYear(year: string, month: string): string | null {
    const number = Number(month);
    if (number >= 33 && number <= 36) return grammar.quarter(number - 32, year);
    if (month === "21" || month === "22" || month === "23" || month === "24")
      return grammar.season(SEASONS[month], year);
    if (number === 40 || number === 41) return grammar.half(number === 40 ? 1 : 2, year);
    if (number < 1 || number > 12) return null;
    return grammar.month(long.format(new Date(Date.UTC(Number(year), number - 1, 1))), year);
  }

  function point(edtf: string): string {
    const isApproximate = /[~?%]/.test(edtf);
    // An unspecified month or day says no more than the year or month before it.
    const known = edtf.replace(/[~?%]/g, "").replace(/(-XX)+$/, "");
    const text = plainPoint(known);
    if (text === null) return edtf;
    return isApproximate ? grammar.about(text) : text;
  }

  function span({ edtf }: DateSpan): string {
    const [start, end, ...rest] = edtf.split("/");
    if (start === undefined || rest.length > 0) return edtf;
    if (end === undefined) return point(start);
    if (isOpen(start) && isOpen(end)) return grammar.undated;
    if (isOpen(start)) return grammar.until(point(end));
    if (isOpen(end)) return grammar.from(point(start));
    return grammar.between(point(start), point(end));
  }

  const firstOf = (yearAndMonth: string): Date => new Date(`${yearAndMonth.slice(0, 7)}-01T00:00:00Z`);
  return {
    span,
    day: (day) => fullDate(dateOfDay(day)),
    monthOf: (yearAndMonth) => point(yearAndMonth.slice(0, 7)),
    shortMonthOf: (yearAndMonth) => short.format(firstOf(yearAndMonth)),
  };
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}
