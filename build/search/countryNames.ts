/** Every name of a country that a search should know: its codes, its aliases, and what each language of the site calls it. */
import type { Alias } from "../../src/model/alias.ts";
import type { Iso3 } from "../../src/model/records.ts";
import type { OtherName } from "../../src/scene/search/materials.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

/** The names by country, none twice; the languages' names come after the aliases. */
export function countryNames(aliases: readonly Alias[]): Record<Iso3, readonly OtherName[]> {
  const names: Record<Iso3, OtherName[]> = {};
  for (const { country, name, language, kind } of aliases) {
    const known = (names[country] ??= [{ name: country, language: "", kind: "code" }]);
    known.push({ name, language, kind });
    if (kind === "code") known.push(...namesInLanguages(name));
  }
  return Object.fromEntries(Object.entries(names).map(([iso3, all]) => [iso3, unlike(all)]));
}

/** What each language calls the country of a two-letter code. */
function namesInLanguages(code: string): OtherName[] {
  return LANGUAGES.flatMap((language) => {
    const name = new Intl.DisplayNames(language, { type: "region" }).of(code);
    return name === undefined || name === code ? [] : [{ name, language, kind: null }];
  });
}

function unlike(names: readonly OtherName[]): OtherName[] {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}
