/** How French writes figures, dates and lists. */
import { amountWords, grouped } from "../amountWords.ts";
import { dateWords } from "../dateWords.ts";
import { pluralOf } from "../plural.ts";

const THIN_SPACE = "\u202f";
const NO_BREAK = "\u00a0";

export const amounts = amountWords({
  count: grouped(THIN_SPACE, ","),
  euros: (count) => `${count}${NO_BREAK}€`,
  millions: (count, isOne) => `${count}${NO_BREAK}million${isOne ? "" : "s"} d’euros`,
  billions: (count, isOne) => `${count}${NO_BREAK}milliard${isOne ? "" : "s"} d’euros`,
  qualifiers: {
    around: (figure) => `environ ${figure}`,
    "up to": (figure) => `jusqu’à ${figure}`,
    over: (figure) => `plus de ${figure}`,
    almost: (figure) => `près de ${figure}`,
    indicatively: (figure) => `${figure} à titre indicatif`,
    estimated: (figure) => `${figure} (estimation)`,
  },
  numberWords: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
  percent: (count) => `${count}${NO_BREAK}%`,
});

const isDay = (point: string): boolean => /^(1er|\d{1,2}) \p{Letter}+ \d{4}$/u.test(point) && !isPeriod(point);
const isPeriod = (point: string): boolean => /^\d(er|e) (trimestre|semestre) /.test(point);

const beginsWithDay = (date: string): boolean => /^(1er|\d{1,2}) \p{Letter}+ \d{4}/u.test(date);

/** `du 13 décembre 2023`, `du 10 septembre 2021 au 28 septembre 2021`, `de septembre 2021`, `d’avril 2024`, `du 1er trimestre 2024`. */
export function ofDate(date: string): string {
  if (beginsWithDay(date) || isPeriod(date)) return `du ${date}`;
  return /^[aeiouhéê]/i.test(date) ? `d’${date}` : `de ${date}`;
}

const isMonthOrYear = (point: string): boolean => /^(?!vers|années)(\p{Letter}+ )?\d{4}$/u.test(point);

/** The end of a span: `au 28 septembre 2021`, `à juin 2017`, `– vers juin 2017`. */
function until(end: string): string {
  if (isDay(end) || isPeriod(end)) return `au ${end}`;
  return isMonthOrYear(end) ? `à ${end}` : `– ${end}`;
}

export const dates = dateWords({
  locale: "fr",
  day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `${quarter === 1 ? "1er" : `${quarter}e`} trimestre ${year}`,
  season: (season, year) =>
    `${{ spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" }[season]} ${year}`,
  half: (half, year) => `${half === 1 ? "1er" : "2e"} semestre ${year}`,
  decade: (firstYear) => `années ${firstYear}`,
  about: (point) => `vers ${isDay(point) ? "le " : ""}${point}`,
  until: (point) => `au plus tard ${isDay(point) ? "le " : isPeriod(point) ? "au " : "en "}${point}`,
  from: (point) => {
    const about = /^vers (?:le )?(.*)$/.exec(point)?.[1];
    return about === undefined ? `à partir ${ofDate(point)}` : `à partir ${ofDate(about)} environ`;
  },
  between: (start, end) => `${start} ${until(end)}`,
  undated: "à une date non précisée",
});

export const plural = pluralOf("fr", amounts.count);

export const lists = {
  joined(words: readonly string[]): string {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} et ${last}`;
  },
  comma: ", ",
  /** Words all in capitals, such as `UE`, keep them. */
  inSentence: (text: string): string =>
    /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1),
  labelled: (label: string, text: string): string => `${label}${THIN_SPACE}: ${text}`,
  atStart: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
};
