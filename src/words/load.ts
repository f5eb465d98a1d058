/** Brings the messages of a language other than English, which stands ready. */
import type { Language } from "./languages.ts";
import type { CoreMessages, MoreMessages, PinnedMessages, Words } from "./words.ts";

type Foreign = Exclude<Language, "en">;

const CORES: Readonly<Record<Foreign, () => Promise<{ readonly core: CoreMessages }>>> = {
  fr: () => import("./fr/core.ts"),
  de: () => import("./de/core.ts"),
  ar: () => import("./ar/core.ts"),
};

const MORE: Readonly<Record<Foreign, () => Promise<{ readonly more: MoreMessages }>>> = {
  fr: () => import("./fr/more.ts"),
  de: () => import("./de/more.ts"),
  ar: () => import("./ar/more.ts"),
};

const PINNED: Readonly<Record<Language, () => Promise<{ readonly pinned: PinnedMessages }>>> = {
  en: () => import("./en/pinned.ts"),
  fr: () => import("./fr/pinned.ts"),
  de: () => import("./de/pinned.ts"),
  ar: () => import("./ar/pinned.ts"),
};

/** What pictures, lists and axes say. Rejects when the messages cannot be loaded. */
export async function loadWords(language: Foreign): Promise<Words> {
  return { ...(await CORES[language]()).core, language };
}

/** What sheets and dialogs say. Rejects when the messages cannot be loaded. */
export async function loadMoreWords(language: Foreign): Promise<MoreMessages> {
  return (await MORE[language]()).more;
}

/** What an embed says that is pinned to an edition of the data. Rejects when the messages cannot be loaded. */
export async function loadPinnedWords(language: Language): Promise<PinnedMessages> {
  return (await PINNED[language]()).pinned;
}
