/** Which countries a text names, and where. */
import type { Iso3 } from "../../src/model/records.ts";
import { OTHER_THIRD_COUNTRIES } from "./otherThirdCountries.ts";
import { PARTNER_NAMES } from "./partnerNames.ts";

/** The names of a country, or none where this list lacks it. */
export function namesOf(iso3: Iso3): readonly string[] {
  return PARTNER_NAMES[iso3] ?? OTHER_THIRD_COUNTRIES[iso3] ?? [];
}

const CODE_OF_NAME: ReadonlyMap<string, Iso3> = new Map(
  Object.entries({ ...OTHER_THIRD_COUNTRIES, ...PARTNER_NAMES }).flatMap(([iso3, names]) =>
    names.map((name) => [name, iso3] as const),
  ),
);

/** Longer names first, so that Equatorial Guinea, Guinea-Bissau and South Sudan are taken before Guinea and Sudan. */
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...CODE_OF_NAME.keys()]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

const WORDS_AROUND = 30;

/** Each country that the text names, with the first passage that does, in the order of the text. */
export function countriesNamed(text: string): ReadonlyMap<Iso3, string> {
  const found = new Map<Iso3, string>();
  for (const match of text.matchAll(ANY_NAME)) {
    const iso3 = CODE_OF_NAME.get(match[0].replaceAll("’", "'").replace(/\s+/g, " "));
    if (iso3 === undefined || found.has(iso3)) continue;
    const passage = text.slice(Math.max(0, match.index - WORDS_AROUND), match.index + match[0].length + WORDS_AROUND);
    found.set(iso3, passage.replace(/\s+/g, " ").trim());
  }
  return found;
}

function asPattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "\\s+");
}
