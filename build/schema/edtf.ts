/** EDTF text to the days that it can mean, by the edtf package. */
import edtf from "edtf";
import { dateOfDay, type DateSpan, type DayNumber } from "../../src/model/dates.ts";
import { readYearPart } from "./season.ts";

const MS_PER_DAY = 86_400_000;
/** Years, months and days, with an X for a digit that is unknown; the package also takes times and bare numbers. */
const CALENDAR_FORM = /^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$/;
const FORMS =
  "Write 2023-07-16, 2023-07, 2023, 2023-33 (first quarter), 2024-21 (spring), 2024-40 (first half), 2023-11~ (about), ../2023-12-31 (by then), 2006/.. (from then on), ../.. (undated).";

export interface DateFault {
  readonly message: string;
  readonly hint: string;
}

interface End {
  readonly earliest: DayNumber | null;
  readonly latest: DayNumber | null;
  readonly approximate: boolean;
}

const OPEN: End = { earliest: null, latest: null, approximate: false };

/** The span of an EDTF date or interval, or what is wrong with the text. Uncertain (`?`) counts as approximate. */
export function readDateSpan(text: string): DateSpan | DateFault {
  const parts = text.split("/");
  if (parts.length > 2) return fault(text);
  const ends = parts.map((part) => (parts.length === 2 && isOpen(part) ? OPEN : readEnd(part)));
  const broken = ends.find((end): end is DateFault => "message" in end);
  if (broken !== undefined) return broken;
  const [from, to] = [ends[0] as End, ends.at(-1) as End];
  if (from.earliest !== null && to.latest !== null && from.earliest > to.latest)
    return { message: `"${text}" ends before it begins.`, hint: "The earlier date stands before the slash." };
  return { edtf: text, earliest: from.earliest, latest: to.latest, approximate: from.approximate || to.approximate };
}

/** Whether a reading went wrong. */
export function isDateFault(reading: DateSpan | DateFault): reading is DateFault {
  return "message" in reading;
}

function isOpen(part: string): boolean {
  return part === "" || part === "..";
}

function readEnd(text: string): End | DateFault {
  const yearPart = readYearPart(text);
  if (yearPart !== null) return yearPart;
  if (!CALENDAR_FORM.test(text)) return fault(text);
  try {
    const date = edtf(text);
    if (date.type !== "Date") return fault(text);
    const [earliest, latest] = [Math.floor(date.min / MS_PER_DAY), Math.floor(date.max / MS_PER_DAY)];
    if (!isWritten(text, earliest)) return fault(text);
    return { earliest, latest, approximate: isSet(date.approximate) || isSet(date.uncertain) };
  } catch {
    return fault(text);
  }
}

/** The package lets 29 February 2023 run over into March; a day that is written out must come back as written. */
function isWritten(text: string, day: DayNumber): boolean {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return written === undefined || dateOfDay(day).toISOString().startsWith(written);
}

function isSet(mask: { readonly value: number } | boolean | undefined): boolean {
  return typeof mask === "object" ? mask.value > 0 : mask === true;
}

function fault(text: string): DateFault {
  const quarter = /^(\d{4})-?Q([1-4])$/i.exec(text);
  const hint = quarter === null ? FORMS : `Write ${quarter[1]}-${32 + Number(quarter[2])} for that quarter.`;
  return { message: `"${text}" is not an EDTF date.`, hint };
}
