/** What is said about the languages of the atlas, in French. */
import type { MoreMessages } from "../words.ts";

export const languages: MoreMessages["languages"] = {
  heading: "Langues",
  original:
    "Ce que disent les lignes – énoncés, titres, extraits, noms de programmes – reste en anglais, comme dans les documents.",
  unreviewed: (names) =>
    `Messages, noms et explications dans ces langues ont été rédigés par une machine et n’ont pas été relus : ${names}.`,
  statements: "Les énoncés sur le Niger existent aussi en français : rédigés par une machine, non relus.",
};
