/** What stands on paper besides the picture: its code comes behind the first picture. */
import type { Language } from "../../words/languages.ts";
import type { AllWords, MoreMessages, Words } from "../../words/words.ts";
import { Later } from "../state/later.svelte.ts";
import type Paper from "./Paper.svelte";

interface PaperParts {
  readonly Paper: typeof Paper;
  readonly words: AllWords;
}

/** Of a page in a language. Its words come with it: what the rows say may be missing, what stands around them not. */
export function paperIn(words: Words): Later<PaperParts> {
  const { language } = words;
  return new Later(async () => {
    const [{ default: Paper }, more] = await Promise.all([import("./Paper.svelte"), moreWords(language)]);
    return { Paper, words: { ...words, ...more } };
  });
}

async function moreWords(language: Language): Promise<MoreMessages> {
  if (language === "en") return (await import("../../words/en/more.ts")).more;
  return (await import("../../words/load.ts")).loadMoreWords(language);
}
