/** Text as a search compares it: without accents, capitals and marks, in the letters that people type. */

/** Letters that no decomposition takes apart, and those of Arabic that are written in several ways. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ə: "e",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ـ: "",
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");

/** Where the digits of Arabic and of Persian begin. */
const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/** Folds case, accents and digits: `Côte d’Ivoire` is `cote d’ivoire`, `١٢` is `12`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(UNPLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[٠-٩۰-۹]/g, digit);
}

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  return String(code - (code < PERSIAN_ZERO ? ARABIC_ZERO : PERSIAN_ZERO));
}

/** The folded words of a text. Digits that only a space groups are one word: `12 000`. The Arabic article is left off. */
export function wordsOf(text: string): string[] {
  const whole = fold(text).replace(/(\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g, "$1");
  return (whole.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word));
}
