/** Brings what a frame says. Each language is a chunk of its own, English too: a reader loads one. */
import type { Language } from "../../../words/languages.ts";
import type { Spoken } from "./spoken.ts";

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
