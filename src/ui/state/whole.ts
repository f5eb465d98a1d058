/** What comes behind the first picture: the dataset with everything that is written in it. */
import type { Dataset } from "../../model/dataset.ts";
import { type FactIndex, indexFacts, type WrittenIndex } from "../../slice/factIndex.ts";
import type { AllWords, MoreMessages } from "../../words/words.ts";
import { Later } from "./later.svelte.ts";

/** What the core leaves out: what is written in the rows, and the messages of sheets and dialogs. */
export interface Rest {
  readonly dataset: Dataset;
  readonly more: MoreMessages;
}

export interface Whole {
  readonly dataset: Dataset;
  readonly index: WrittenIndex;
  readonly words: AllWords;
}

/** The whole behind a core, fetched by `loadRest` at the first wish for it. */
export function wholeOf({ words: core }: FactIndex, loadRest: () => Promise<Rest>): Later<Whole> {
  return new Later(async () => {
    const { dataset, more } = await loadRest();
    const words = { ...core, ...more };
    return { dataset, words, index: indexFacts(dataset, words) };
  });
}
