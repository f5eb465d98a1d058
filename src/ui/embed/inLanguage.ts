/** An embed in a language other than English. A chunk of its own. */
import type { Prepared } from "../../draw/svg/materials.ts";
import { relabelled } from "../../draw/svg/relabel.ts";
import { writtenOnMap } from "../../scene/map/written.ts";
import { coreInNames } from "../../model/names.ts";
import type { DatasetCore } from "../../model/dataset.ts";
import { type FactIndex, indexFacts } from "../../slice/factIndex.ts";
import type { Language } from "../../words/languages.ts";
import { loadEmbedWords, loadWords } from "../../words/load.ts";
import type { EmbedMessages } from "../../words/words.ts";
import { loadNames } from "../language/names.ts";

export interface EmbedLanguage {
  readonly index: FactIndex;
  readonly said: EmbedMessages;
  readonly inLanguage: (prepared: Prepared) => Prepared;
}

/** The index, the messages and the names on the picture. Rejects when they cannot be loaded. */
export async function embedIn(language: Exclude<Language, "en">, core: DatasetCore): Promise<EmbedLanguage> {
  const [words, names, said] = await Promise.all([loadWords(language), loadNames(language), loadEmbedWords(language)]);
  const index = indexFacts(coreInNames(core, names), words);
  return { index, said, inLanguage: (prepared) => relabelled(prepared, writtenOnMap(index)) };
}
