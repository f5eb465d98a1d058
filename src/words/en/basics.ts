/** How English writes figures, dates and lists. */
import { amountWords, grouped } from "../amountWords.ts";
import { dateWords } from "../dateWords.ts";
import { pluralOf } from "../plural.ts";

const THIN_SPACE = "\u202f";
const QUARTERS = ["", "first", "second", "third", "fourth"];

export const amounts = amountWords({
  count: grouped(THIN_SPACE, "."),
  euros: (count) => `€${count}`,
  millions: (count) => `€${count} million`,
  billions: (count) => `€${count} billion`,
  qualifiers: {
    around: (figure) => `around ${figure}`,
    "up to": (figure) => `up to ${figure}`,
    over: (figure) => `over ${figure}`,
    almost: (figure) => `almost ${figure}`,
    indicatively: (figure) => `indicatively ${figure}`,
    estimated: (figure) => `estimated ${figure}`,
  },
  numberWords: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  percent: (count) => `${count} %`,
});

export const dates = dateWords({
  locale: "en",
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `the ${QUARTERS[quarter] ?? ""} quarter of ${year}`,
  season: (season, year) => `${season} ${year}`,
  half: (half, year) => `the ${half === 1 ? "first" : "second"} half of ${year}`,
  decade: (firstYear) => `the ${firstYear}s`,
  about: (point) => `about ${point}`,
  until: (point) => `by ${point}`,
  from: (point) => `from ${point}`,
  between: (start, end) => `${start} to ${end}`,
  undated: "at a date not stated",
});

export const plural = pluralOf("en", amounts.count);

export const lists = {
  /** `Chad`, `Chad and Libya`, `Chad, Libya and Mali`. */
  joined(words: readonly string[]): string {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
  },
  /** Between the items of a list that is no sentence. */
  comma: ", ",
  /** For a word that goes into the middle of a sentence; other languages keep the capitals of nouns. */
  inSentence: (text: string): string => text.charAt(0).toLowerCase() + text.slice(1),
  /** `Running: talks are in place`. French puts a space before the colon. */
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  atStart: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
};
