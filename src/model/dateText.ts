/** EDTF spans in words for readers. Says no more than the text: a month stays a month, an open end stays open. */
import { type DateSpan, dateOfDay, type DayNumber } from "./dates.ts";

const QUARTERS: Readonly<Record<string, string>> = { "33": "first", "34": "second", "35": "third", "36": "fourth" };
const SEASONS: Readonly<Record<string, string>> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };
const HALVES: Readonly<Record<string, string>> = { "40": "first half", "41": "second half" };

/** The span in English: `16 July 2023`, `the first quarter of 2024`, `by the end of 2023`, `from 2006`. */
export function dateText(span: DateSpan): string {
  const [start, end, ...rest] = span.edtf.split("/");
  if (start === undefined || rest.length > 0) return span.edtf;
  if (end === undefined) return pointText(start);
  if (isOpen(start) && isOpen(end)) return "at a date not stated";
  if (isOpen(start)) return `by ${pointText(end)}`;
  if (isOpen(end)) return `from ${pointText(start)}`;
  return `${pointText(start)} to ${pointText(end)}`;
}

/** A day in English: `13 December 2023`. */
export function dayText(day: DayNumber): string {
  return fullDate(dateOfDay(day));
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}

function pointText(edtf: string): string {
  const approximate = /[~?%]/.test(edtf);
  // An unspecified month or day says no more than the year or month before it.
  const known = edtf.replace(/[~?%]/g, "").replace(/(-XX)+$/, "");
  const text = plainPoint(known);
  if (text === null) return edtf;
  return approximate ? `about ${text}` : text;
}

function plainPoint(edtf: string): string | null {
  if (/^\d{3}X$/.test(edtf)) return `the ${edtf.slice(0, 3)}0s`;
  if (!/^\d{4}(-\d\d){0,2}$/.test(edtf)) return null;
  const [year = "", month, day] = edtf.split("-");
  if (month === undefined) return year;
  if (day !== undefined) return fullDate(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
  if (QUARTERS[month]) return `the ${QUARTERS[month]} quarter of ${year}`;
  if (SEASONS[month]) return `${SEASONS[month]} ${year}`;
  if (HALVES[month]) return `the ${HALVES[month]} of ${year}`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  return `${monthName(new Date(Date.UTC(Number(year), Number(month) - 1, 1)))} ${year}`;
}

function fullDate(date: Date): string {
  return `${date.getUTCDate()} ${monthName(date)} ${date.getUTCFullYear()}`;
}

/** Made once: a formatter costs a thousand times as much as what it writes. */
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

function monthName(date: Date): string {
  return MONTH.format(date);
}
