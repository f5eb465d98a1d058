/**
 * Parts of a year in EDTF (`2024-21`): seasons, quarters, thirds and halves, with `~`, `?` or `%` after them.
 * The edtf package reads them bare but not qualified and not in intervals, and takes spring for January to March.
 */
import { dayNumber, type DayNumber } from "../../src/model/dates.ts";

export interface YearPart {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
  readonly approximate: boolean;
}

/** First month and number of months by code. Seasons are those of the north, by whole months; winter runs into the next year. */
const MONTHS: Readonly<Record<number, readonly [firstMonth: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

const PATTERN = /^(\d{4})-(\d{2})([~?%]?)$/;

/** The days of a part of a year, or null when the text is not one. Southern seasons (29 to 32) are not read. */
export function readYearPart(text: string): YearPart | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const months = MONTHS[Number(match[2])];
  if (months === undefined) return null;
  const year = Number(match[1]);
  const [firstMonth, count] = months;
  return {
    earliest: dayNumber(year, firstMonth, 1),
    latest: dayNumber(year, firstMonth + count, 1) - 1,
    approximate: match[3] !== "",
  };
}
