/** The languages that the atlas speaks, and how one is chosen. */
export const LANGUAGES = ["en", "fr", "de", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the atlas speaks when neither the address nor the browser asks for one of its languages. */
export const FALLBACK_LANGUAGE: Language = "en";

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

/** The first language of `wanted` (tags such as `fr-CA`, most wanted first) that the atlas speaks; English where it speaks none. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => language === tag.toLowerCase().split("-")[0]);
    if (known !== undefined) return known;
  }
  return FALLBACK_LANGUAGE;
}
