/** The dataset and the messages in a language other than English. A chunk of its own: English readers never load it. */
import type { Dataset, DatasetCore } from "../../model/dataset.ts";
import { coreInNames, textsInNames } from "../../model/names.ts";
import { type FactIndex, indexFacts } from "../../slice/factIndex.ts";
import type { Language } from "../../words/languages.ts";
import { loadMoreWords, loadWords } from "../../words/load.ts";
import type { MoreMessages } from "../../words/words.ts";
import { loadNames, loadTextNames } from "./names.ts";

type Foreign = Exclude<Language, "en">;

/** The index over the core. Rejects when messages or names cannot be loaded. */
export async function indexIn(language: Foreign, core: DatasetCore): Promise<FactIndex> {
  const [words, names] = await Promise.all([loadWords(language), loadNames(language)]);
  return indexFacts(coreInNames(core, names), words);
}

/** The whole dataset, whose core is in the language already, and the messages of sheets and dialogs. */
export async function restIn(
  language: Foreign,
  dataset: Dataset,
): Promise<{ readonly dataset: Dataset; readonly more: MoreMessages }> {
  const [names, more] = await Promise.all([loadTextNames(language), loadMoreWords(language)]);
  return { dataset: textsInNames(dataset, names, language), more };
}
