/** The catalogues of all languages beside English. */
import { all as arabic } from "../../src/words/ar/all.ts";
import { all as german } from "../../src/words/de/all.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import { all as french } from "../../src/words/fr/all.ts";
import { catalogueFaults } from "./catalogueFaults.ts";

/** A sentence for everything that a language lacks, or has and should not. */
export function checkCatalogues(): readonly string[] {
  const { language: _, ...english } = allEnglish;
  return Object.entries({ fr: french, de: german, ar: arabic }).flatMap(([language, catalogue]) =>
    catalogueFaults(language, catalogue, english),
  );
}
