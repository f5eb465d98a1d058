/** The index in English, as most tests want it. */
import type { DatasetCore, Instrument, Route } from "../../src/model/dataset.ts";
import type { AnyFact } from "../../src/model/records.ts";
import { type FactIndex, indexFacts as indexInLanguage } from "../../src/slice/factIndex.ts";
import { allEnglish } from "../../src/words/en/all.ts";
import type { AllWords } from "../../src/words/words.ts";

/** The whole dataset or its core alone. */
type Rows<Row, Tool, Way> = Omit<DatasetCore, "facts" | "instruments" | "routes"> & {
  readonly facts: readonly Row[];
  readonly instruments: readonly Tool[];
  readonly routes: readonly Way[];
};

export function indexFacts<Row extends AnyFact, Tool extends Instrument, Way extends Route>(
  dataset: Rows<Row, Tool, Way>,
): FactIndex<Row, Tool, Way, AllWords> {
  return indexInLanguage(dataset, allEnglish);
}
