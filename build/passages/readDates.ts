/** Dates inside a sentence, told apart from other numbers: `16 July 2023`, `28-30 September`, `March 19`, `2017`. */

export interface DatesInText {
  readonly days: readonly string[];
  readonly years: readonly string[];
  /** The text with a gap for each date, so that a day is not taken for a count. */
  readonly rest: string;
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DAYS_AND_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${DAY}(?:\\s?(?:to|and|or|-|–|/|,)\\s?${DAY})*\\s+(?:${MONTHS})\\b(?:\\s+\\d{4}\\b)?`,
  "gu",
);
const MONTH_AND_DAY = new RegExp(`\\b(?:${MONTHS})\\s+\\d{1,2}\\b(?!\\s?(?:million|billion|%|\\d))`, "gu");
/** Counts of four digits are written with a separator; without one they are years. */
const YEAR = /(?<![\p{L}\p{N}€.,]|EUR\s)(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Days, years and what is left of a text. */
export function readDates(text: string): DatesInText {
  const days: string[] = [];
  const years: string[] = [];
  const take = (written: string): string => {
    for (const [digits] of written.matchAll(/\d+/g)) (digits.length > 2 ? years : days).push(digits);
    return " ; ";
  };
  const rest = text.replace(DAYS_AND_MONTH, take).replace(MONTH_AND_DAY, take).replace(YEAR, take);
  return { days: [...new Set(days)], years: [...new Set(years)], rest };
}
