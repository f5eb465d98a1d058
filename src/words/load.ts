/** Brings the messages of a language other than English, which stands ready. */
import type { Language } from "./languages.ts";
import type { CoreMessages, EmbedMessages, MoreMessages, Words } from "./words.ts";

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

const EMBEDS: Readonly<Record<Foreign, () => Promise<{ readonly embed: EmbedMessages }>>> = {
  fr: () => import("./fr/embed.ts"),
  de: () => import("./de/embed.ts"),
  ar: () => import("./ar/embed.ts"),
};

/** What pictures, lists and axes say. Rejects when the messages cannot be loaded. */
export async function loadWords(language: Foreign): Promise<Words> {
  return { ...(await CORES[language]()).core, language };
}

/** What sheets and dialogs say. Rejects when the messages cannot be loaded. */
export async function loadMoreWords(language: Foreign): Promise<MoreMessages> {
  return (await MORE[language]()).more;
}

/** What only an embed says. Rejects when the messages cannot be loaded. */
export async function loadEmbedWords(language: Foreign): Promise<EmbedMessages> {
  return (await EMBEDS[language]()).embed;
}
