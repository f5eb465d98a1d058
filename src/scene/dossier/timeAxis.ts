/** An axis of whole years with true distances, and where days, documents and spans lie on it. */
import { lastDayOf } from "../../model/dataset.ts";
import { dateOfDay, type DateSpan, type DayNumber, dayNumber } from "../../model/dates.ts";
import type { StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";

export interface AxisDocument {
  readonly stop: StopId;
  /** `September 2021`. */
  readonly month: string;
  readonly shortMonth: string;
  /** 0 at the start of the axis, 1 at its end. */
  readonly position: number;
}

export interface TimeAxis {
  readonly years: readonly { readonly year: number; readonly position: number }[];
  readonly documents: readonly AxisDocument[];
}

/** A span on an axis, as shares of its length; null where that end is not stated. */
export interface SpanPlace {
  readonly start: number | null;
  readonly end: number | null;
  readonly approximate: boolean;
}

export interface Scale {
  readonly axis: TimeAxis;
  readonly placeOf: (span: DateSpan) => SpanPlace;
}

/** The axis that holds all documents and whatever lies from `first` to `last`. */
export function scaleOf(index: FactIndex, first: DayNumber | null, last: DayNumber | null): Scale {
  const days = index.dataset.sources.map(lastDayOf);
  const firstYear = yearOf(Math.min(...days, first ?? Infinity));
  const endYear = yearOf(Math.max(...days, last ?? -Infinity)) + 1;
  const start = dayNumber(firstYear, 1, 1);
  const length = dayNumber(endYear, 1, 1) - start;
  const place = (day: DayNumber): number => (day - start) / length;
  return {
    axis: {
      years: Array.from({ length: endYear - firstYear + 1 }, (_, offset) => ({
        year: firstYear + offset,
        position: place(dayNumber(firstYear + offset, 1, 1)),
      })),
      documents: index.dataset.sources.map((source) => ({
        stop: source.id,
        month: index.words.dates.monthOf(source.id),
        shortMonth: index.words.dates.shortMonthOf(source.id),
        position: place(lastDayOf(source)),
      })),
    },
    placeOf: ({ earliest, latest, approximate }) => ({
      start: earliest === null ? null : place(earliest),
      end: latest === null ? null : place(latest),
      approximate,
    }),
  };
}

function yearOf(day: DayNumber): number {
  return dateOfDay(day).getUTCFullYear();
}
