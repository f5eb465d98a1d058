/**
 * Dates as the data holds them: EDTF text (ISO 8601-2) with the days that it can mean.
 * The press parses EDTF; everything after it compares day numbers.
 */

/** Days since 1970-01-01 in UTC, an integer. */
export type DayNumber = number;

/** An EDTF date or interval. `earliest` and `latest` are null where the text leaves that end open or unknown. */
export interface DateSpan {
  readonly edtf: string;
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly approximate: boolean;
}

const MS_PER_DAY = 86_400_000;

/** The day number of a calendar day; `month` counts from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY);
}

/** The UTC date at the start of a day. */
export function dateOfDay(day: DayNumber): Date {
  return new Date(day * MS_PER_DAY);
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  return dateOfDay(day).toISOString().slice(0, 10);
}

/** The day some whole months earlier, clamped to the length of that month (31 March less one is 28 February). */
export function monthsBefore(day: DayNumber, months: number): DayNumber {
  const date = dateOfDay(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1 - months;
  const lastDay = dateOfDay(dayNumber(year, month + 1, 0)).getUTCDate();
  return dayNumber(year, month, Math.min(date.getUTCDate(), lastDay));
}

/** Whether the whole span, both ends known, lies from `from` to `to`, both included. */
export function liesWithin(span: DateSpan, from: DayNumber, to: DayNumber): boolean {
  return span.earliest !== null && span.latest !== null && span.earliest >= from && span.latest <= to;
}
