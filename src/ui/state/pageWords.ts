/** The language of the page, for components that are given no index. It never changes: another language is another page. */
import { createContext } from "svelte";
import type { AllWords, Words } from "../../words/words.ts";

const [pageWords, setPageWords] = createContext<Words>();
const [wholeWords, setWholeWords] = createContext<() => AllWords | undefined>();

export { pageWords, setPageWords, setWholeWords };

/** All messages, for components that stand only where the texts have come. */
export function allWords(): AllWords {
  const words = wholeWords()();
  if (!words) throw new Error("The messages of sheets and dialogs have not come yet.");
  return words;
}
