/** The index in English, as most tests want it. */
import { indexFacts as indexInLanguage } from "../../src/slice/factIndex.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { WrittenIndex } from "../../src/slice/factIndex.ts";
import { allEnglish } from "../../src/words/en/all.ts";

export function indexFacts(dataset: Dataset): WrittenIndex {
  return indexInLanguage(dataset, allEnglish);
}
