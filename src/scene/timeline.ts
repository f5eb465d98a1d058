/** The two time axes: when documents report, and when the things in them happened. Never mixed. */
import { dateOfDay, type DateSpan, type DayNumber, dayNumber } from "../model/dates.ts";
import { lastDayOf } from "../model/dataset.ts";
import type { FactId, StopId } from "../model/records.ts";
import type { FactIndex } from "../slice/factIndex.ts";

export interface StopMark {
  readonly stop: StopId;
  readonly day: DayNumber;
  /** 0 at the start of the axis, 1 at its end. */
  readonly position: number;
  /** The date as it stands: `13 December 2023`. */
  readonly date: string;
  readonly shortDate: string;
  readonly title: string;
}

export interface EventTick {
  readonly id: FactId;
  readonly position: number;
  /** The day in the middle of what the date can mean. */
  readonly day: DayNumber;
  readonly fromStop: StopId;
  /** When it happened. */
  readonly span: DateSpan;
}

export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: readonly { readonly year: number; readonly position: number }[];
  readonly stops: readonly StopMark[];
  readonly ticks: readonly EventTick[];
}

const FIRST_YEAR = 2010;
/** The axis ends here, or with the year of a later document. */
const LEAST_LAST_YEAR = 2026;
/** A span longer than this is no moment and gets no tick. */
const LONGEST_TICK_DAYS = 100;

/** The axis with all documents and the dated facts of every document. Does not depend on the current stop. */
export function timelineOf(index: FactIndex): Timeline {
  const { dates } = index.words;
  const start = dayNumber(FIRST_YEAR, 1, 1);
  const lastDay = Math.max(...index.dataset.sources.map(lastDayOf));
  const lastYear = Math.max(LEAST_LAST_YEAR, dateOfDay(lastDay).getUTCFullYear() + 1);
  const end = dayNumber(lastYear, 1, 1);
  const place = (day: DayNumber): number => (day - start) / (end - start);
  return {
    firstYear: FIRST_YEAR,
    lastYear,
    years: Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, offset) => {
      const year = FIRST_YEAR + offset;
      return { year, position: place(dayNumber(year, 1, 1)) };
    }),
    stops: index.dataset.sources.map((source) => {
      const day = lastDayOf(source);
      const date = source.date.earliest === source.date.latest ? dates.span(source.date) : dates.monthOf(source.id);
      return {
        stop: source.id,
        day,
        position: place(day),
        date,
        shortDate: dates.shortMonthOf(source.id),
        title: source.title,
      };
    }),
    ticks: eventTicks(index, place, start, end),
  };
}

function eventTicks(
  index: FactIndex,
  place: (day: DayNumber) => number,
  start: DayNumber,
  end: DayNumber,
): EventTick[] {
  const ticks = index.dataset.facts.flatMap((fact): EventTick[] => {
    const span = fact.happened;
    if (span?.earliest == null || span.latest === null) return [];
    if (span.latest - span.earliest > LONGEST_TICK_DAYS || span.earliest < start || span.latest > end) return [];
    const day = Math.round((span.earliest + span.latest) / 2);
    return [{ id: fact.id, position: place(day), day, fromStop: fact.source, span }];
  });
  return ticks.sort((one, other) => one.day - other.day);
}
