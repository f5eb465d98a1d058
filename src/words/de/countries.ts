/** Names of countries that German uses with an article; all others stand alone. */
const ARTICLES: Readonly<Record<string, { readonly nominative: string; readonly accusative: string }>> = {
  Irak: { nominative: "der", accusative: "den" },
  Iran: { nominative: "der", accusative: "den" },
  Libanon: { nominative: "der", accusative: "den" },
  Sudan: { nominative: "der", accusative: "den" },
  Tschad: { nominative: "der", accusative: "den" },
  "Kosovo*": { nominative: "das", accusative: "das" },
  Malediven: { nominative: "die", accusative: "die" },
  "Republik Moldau": { nominative: "die", accusative: "die" },
  Türkei: { nominative: "die", accusative: "die" },
  Ukraine: { nominative: "die", accusative: "die" },
};

/** `die Türkei`, `der Irak`, `Libyen`. */
export function inNominative(country: string): string {
  const article = ARTICLES[country]?.nominative;
  return article === undefined ? country : `${article} ${country}`;
}

/** `die Türkei`, `den Irak`, `Libyen`. */
export function inAccusative(country: string): string {
  const article = ARTICLES[country]?.accusative;
  return article === undefined ? country : `${article} ${country}`;
}
