/** Says what stands in the code in the language of the article, which may be another than that of the page. */
import core from "virtual:route-atlas/dataset";
import { readCore } from "../../model/wire/core.ts";
import { type FactIndex, indexFacts } from "../../slice/factIndex.ts";
import type { Language } from "../../words/languages.ts";
import { loadMoreWords } from "../../words/load.ts";
import type { AllWords } from "../../words/words.ts";

export interface Speaker {
  readonly language: Language;
  readonly index: FactIndex;
  readonly words: AllWords;
}

/** Rejects where the messages cannot be loaded. */
export async function speakerOf(language: Language): Promise<Speaker> {
  const dataset = readCore(core);
  if (language === "en") {
    const { allEnglish } = await import("../../words/en/all.ts");
    return { language, index: indexFacts(dataset, allEnglish), words: allEnglish };
  }
  const { indexIn } = await import("../language/inLanguage.ts");
  const [index, more] = await Promise.all([indexIn(language, dataset), loadMoreWords(language)]);
  return { language, index, words: { ...index.words, ...more } };
}
