/** The languages that the atlas speaks, and how one is chosen. */
export const LANGUAGES = ["en", "fr", "de", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the atlas speaks when neither the address nor the browser asks for one of its languages. */
export const FALLBACK_LANGUAGE: Language = "en";

/** What the texts of the data are translated into; English is what they are written in. */
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== "en");

/** The languages that somebody who speaks them has read through; the others say that nobody has. */
export const REVIEWED_LANGUAGES: readonly Language[] = ["en"];

/** Each language by its own name, as choices show it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  de: "Deutsch",
  ar: "العربية",
};

/** Which way lines run. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}

/** The language of a page: what its query string says, else the first of `wanted` that the atlas speaks. public/first.js decides the same. */
export function languageOf(query: string, wanted: readonly string[]): Language {
  const asked = new URLSearchParams(query).get("lang");
  return LANGUAGES.find((language) => language === asked) ?? languageFor(wanted);
}

/** The first language of `wanted` (tags such as `fr-CA`, most wanted first) that the atlas speaks; English where it speaks none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => language === tag.toLowerCase().split("-")[0]);
    if (known !== undefined) return known;
  }
  return FALLBACK_LANGUAGE;
}
