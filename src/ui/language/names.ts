/** Brings the names of the data in another language: those of the core before the first picture, the others with the texts. */
import type { Names, TextNames } from "../../model/names.ts";
import type { Language } from "../../words/languages.ts";

type Foreign = Exclude<Language, "en">;

const NAMES: Readonly<Record<Foreign, () => Promise<{ readonly default: Names }>>> = {
  fr: () => import("virtual:route-atlas/names/fr"),
  de: () => import("virtual:route-atlas/names/de"),
  ar: () => import("virtual:route-atlas/names/ar"),
};

const TEXT_NAMES: Readonly<Record<Foreign, () => Promise<{ readonly default: TextNames }>>> = {
  fr: () => import("virtual:route-atlas/text-names/fr"),
  de: () => import("virtual:route-atlas/text-names/de"),
  ar: () => import("virtual:route-atlas/text-names/ar"),
};

/** What the core says in a language. Rejects when it cannot be loaded. */
export async function loadNames(language: Foreign): Promise<Names> {
  return (await NAMES[language]()).default;
}

/** What the texts say in a language. Rejects when it cannot be loaded. */
export async function loadTextNames(language: Foreign): Promise<TextNames> {
  return (await TEXT_NAMES[language]()).default;
}
