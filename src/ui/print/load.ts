/** What stands on paper besides the picture: its code comes behind the first picture. */
import type { AllWords, Words } from "../../words/words.ts";
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
    const [{ default: Paper }, { more }] = await Promise.all([
      import("./Paper.svelte"),
      import("../../words/en/more.ts"),
    ]);
    if (language === "en") return { Paper, words: { ...words, ...more } };
    const { loadMoreWords } = await import("../../words/load.ts");
    return { Paper, words: { ...words, ...(await loadMoreWords(language, more)) } };
  });
}
