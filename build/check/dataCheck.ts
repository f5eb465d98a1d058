/** The check behind `npm run data:check`: all tables and all phrases. */
import { join } from "node:path";
import { checkSeeds } from "../checks/checkSeeds.ts";
import { readCorridorTables } from "../dataset/corridorTables.ts";
import { checkPhrases } from "../phrases/checkPhrases.ts";
import { sourcesFolder } from "../phrases/sourceTexts.ts";
import { errorsOf, inFileOrder } from "../problems/problem.ts";
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
  const phrases = checkPhrases(raw, sourcesFolder(root));
  const all = inFileOrder([...readCorridorTables(root).problems, ...problems, ...phrases.problems]);
  return {
    isGood: errorsOf(all).length === 0,
    lines: [
      ...problemLines(all),
      ...(all.length > 0 ? [""] : []),
      ...countLines(seeds),
      "",
      ...(phrases.checked > 0 ? [`${phrases.checked} phrases looked up`] : []),
      ...phrases.unchecked,
      tally(all),
    ],
  };
}
