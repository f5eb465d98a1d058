/** The check behind `npm run data:check`: all tables, and their phrases, numbers and countries in the documents' texts. */
import { join } from "node:path";
import { checkSeeds } from "../checks/checkSeeds.ts";
import type { Seeds } from "../checks/readSeeds.ts";
import { checkStatedSums } from "../checks/statedSums.ts";
import { readCorridorTables } from "../dataset/corridorTables.ts";
import { checkTexts } from "../passages/checkTexts.ts";
import { checkPhrases } from "../phrases/checkPhrases.ts";
import { sourcesFolder } from "../phrases/sourceTexts.ts";
import { errorsOf, inFileOrder } from "../problems/problem.ts";
import { readTours } from "../tours/readTours.ts";
import { pressTranslations } from "../translations/pressTranslations.ts";
import { readTables } from "../tables/readTables.ts";
import { countLines, problemLines, tally } from "./report.ts";

export interface DataCheck {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** Checks `<root>/seeds`, or another folder of tables, against the documents' texts. Throws nothing for bad data. */
export function dataCheck(root: string, folder = join(root, "seeds")): DataCheck {
  const raw = readTables(folder);
  const { seeds, problems } = checkSeeds(raw);
  const texts = sourcesFolder(root);
  const phrases = checkPhrases(raw, texts);
  const numbers = checkTexts(seeds, texts);
  const corridors = readCorridorTables(root);
  const all = inFileOrder([
    ...corridors.problems,
    ...problems,
    ...phrases.problems,
    ...numbers.problems,
    // What the five documents count says nothing about tables of others.
    ...(folder === join(root, "seeds") ? checkStatedSums(seeds.facts) : []),
    ...(folder === join(root, "seeds") ? pressTranslations(root, raw, corridors.records).problems : []),
    ...(folder === join(root, "seeds") ? readTours(root, knownOf(seeds)).problems : []),
  ]);
  return {
    isGood: errorsOf(all).length === 0,
    lines: [
      ...problemLines(all),
      ...(all.length > 0 ? [""] : []),
      ...countLines(seeds),
      "",
      ...(phrases.checked > 0 ? [`${phrases.checked} phrases and ${numbers.checked} numbers looked up`] : []),
      ...phrases.unchecked,
      tally(all),
    ],
  };
}

function knownOf({ sources, partners, facts }: Seeds) {
  return {
    stops: sources.map(({ value }) => value.id),
    partners: partners.map(({ value }) => value.iso3),
    facts: facts.map(({ value }) => value.id),
  };
}
