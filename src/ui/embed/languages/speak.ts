/** What a frame says, in one language. Each is a chunk of its own, English too: a reader loads one. */
import type { Prepared } from "../../../draw/svg/materials.ts";
import type { DatasetCore } from "../../../model/dataset.ts";
import type { Language } from "../../../words/languages.ts";
import type { EmbedMessages, Words } from "../../../words/words.ts";

export interface Spoken {
  readonly words: Words;
  readonly said: EmbedMessages;
  /** The data with their names in the language. */
  readonly named: (core: DatasetCore) => DatasetCore;
  readonly onPicture: (prepared: Prepared) => Prepared;
}

const CHUNKS: Readonly<Record<Language, () => Promise<{ readonly spoken: Spoken }>>> = {
  en: () => import("./en.ts"),
  fr: () => import("./fr.ts"),
  de: () => import("./de.ts"),
  ar: () => import("./ar.ts"),
};

/** The messages and names of a language. Rejects when they cannot be loaded. */
export async function speak(language: Language): Promise<Spoken> {
  return (await CHUNKS[language]()).spoken;
}
