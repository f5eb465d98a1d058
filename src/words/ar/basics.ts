/** How Arabic writes figures, dates and lists; with the digits 0 to 9, as the documents and the map do. */
import { amountWords, grouped } from "../amountWords.ts";
import { dateWords } from "../dateWords.ts";
import { pluralOf } from "../plural.ts";

const NO_BREAK = "\u00a0";
const QUARTERS = ["", "الأول", "الثاني", "الثالث", "الرابع"];

/** From 3 to 10 the thing counted stands in the plural. */
const takesPlural = (count: string): boolean => /^([3-9]|10)$/.test(count);

export const amounts = amountWords({
  count: grouped(",", "."),
  euros: (count) => `${count}${NO_BREAK}يورو`,
  millions: (count) => `${count}${NO_BREAK}${takesPlural(count) ? "ملايين" : "مليون"} يورو`,
  billions: (count) => `${count}${NO_BREAK}${takesPlural(count) ? "مليارات" : "مليار"} يورو`,
  qualifiers: {
    around: (figure) => `نحو ${figure}`,
    "up to": (figure) => `ما يصل إلى ${figure}`,
    over: (figure) => `أكثر من ${figure}`,
    almost: (figure) => `قرابة ${figure}`,
    indicatively: (figure) => `${figure} على سبيل الاسترشاد`,
    estimated: (figure) => `${figure} (تقديراً)`,
  },
  numberWords: ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"],
  percent: (count) => `${count}%`,
});

export const dates = dateWords({
  locale: "ar-u-nu-latn",
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  quarter: (quarter, year) => `الربع ${QUARTERS[quarter] ?? ""} من عام ${year}`,
  season: (season, year) => `${{ spring: "ربيع", summer: "صيف", autumn: "خريف", winter: "شتاء" }[season]} ${year}`,
  half: (half, year) => `النصف ${half === 1 ? "الأول" : "الثاني"} من عام ${year}`,
  decade: (firstYear) => `العقد الذي يبدأ عام ${firstYear}`,
  about: (point) => `نحو ${point}`,
  until: (point) => `حتى ${point}`,
  from: (point) => `منذ ${point}`,
  between: (start, end) => `من ${start} إلى ${end}`,
  undated: "في تاريخ غير مذكور",
});

export const plural = pluralOf("ar", amounts.count);

export const lists = {
  joined(words: readonly string[]): string {
    const last = words.at(-1) ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join("، ")} و${last}`;
  },
  comma: "، ",
  /** Arabic has no capitals. */
  inSentence: (text: string): string => text,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  atStart: (text: string): string => text,
};
