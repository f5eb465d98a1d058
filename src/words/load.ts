/** Brings the messages of a language other than English, which stands ready. */
import { english } from "./en/index.ts";
import type { Language } from "./languages.ts";
import { overEnglish } from "./overEnglish.ts";
import type { CoreMessages, MoreMessages, Unfinished, Words } from "./words.ts";

type Foreign = Exclude<Language, "en">;

const CORES: Readonly<Record<Foreign, () => Promise<{ readonly core: Unfinished<CoreMessages> }>>> = {
  fr: () => import("./fr/core.ts"),
  de: () => import("./de/core.ts"),
  ar: () => import("./ar/core.ts"),
};

const MORE: Readonly<Record<Foreign, () => Promise<{ readonly more: Unfinished<MoreMessages> }>>> = {
  fr: () => import("./fr/more.ts"),
  de: () => import("./de/more.ts"),
  ar: () => import("./ar/more.ts"),
};

/** What pictures, lists and axes say. Rejects when the messages cannot be loaded. */
export async function loadWords(language: Foreign): Promise<Words> {
  return { ...overEnglish<CoreMessages>(english, (await CORES[language]()).core), language };
}

/** What sheets and dialogs say, over the English messages. Rejects when the messages cannot be loaded. */
export async function loadMoreWords(language: Foreign, inEnglish: MoreMessages): Promise<MoreMessages> {
  return overEnglish<MoreMessages>(inEnglish, (await MORE[language]()).more);
}
