/** What is said about the languages of the atlas, in French. */
import type { MoreMessages } from "../words.ts";

export const languages: MoreMessages["languages"] = {
  heading: "Langues",
  original:
    "Ce que disent les lignes – énoncés, titres de section, expressions, noms de programmes – reste en anglais, comme il a été écrit.",
  unreviewed: (names: string): string =>
    `Textes, noms et explications dans ces langues sont rédigés par une machine et non relus : ${names}.`,
  statements: "Les énoncés sur le Niger existent aussi en français : rédigés par une machine, non relus.",
};
