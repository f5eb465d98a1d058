/** How German writes figures, dates and lists. */
import { amountWords, grouped } from "../amountWords.ts";
import { dateWords } from "../dateWords.ts";
import { pluralOf } from "../plural.ts";

const THIN_SPACE = "\u202f";
const NO_BREAK = "\u00a0";

export const amounts = amountWords({
  count: grouped(THIN_SPACE, ","),
  euros: (count) => `${count}${NO_BREAK}€`,
  millions: (count) => `${count}${NO_BREAK}Mio.${NO_BREAK}Euro`,
  billions: (count) => `${count}${NO_BREAK}Mrd.${NO_BREAK}Euro`,
  qualifiers: {
    around: (figure) => `rund ${figure}`,
    "up to": (figure) => `bis zu ${figure}`,
    over: (figure) => `mehr als ${figure}`,
    almost: (figure) => `knapp ${figure}`,
    indicatively: (figure) => `als Richtwert ${figure}`,
    estimated: (figure) => `geschätzt ${figure}`,
  },
  numberWords: ["kein", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"],
  percent: (count) => `${count}${NO_BREAK}%`,
});

export const dates = dateWords({
  locale: "de",
  day: (day, month, year) => `${day}. ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  season: (season, year) =>
    `${{ spring: "Frühjahr", summer: "Sommer", autumn: "Herbst", winter: "Winter" }[season]} ${year}`,
  half: (half, year) => `${half}. Halbjahr ${year}`,
  decade: (firstYear) => `${firstYear}er-Jahre`,
  about: (point) => `etwa ${point}`,
  until: (point) => `bis ${point}`,
  from: (point) => `ab ${point}`,
  between: (start, end) => `${start} bis ${end}`,
  undated: "ohne Datumsangabe",
});

export const plural = pluralOf("de", amounts.count);

export const lists = {
  joined(words: readonly string[]): string {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} und ${last}`;
  },
  comma: ", ",
  /** Nouns keep their capitals. */
  inSentence: (text: string): string => text,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  atStart: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
};
