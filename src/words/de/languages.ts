/** What is said about the languages of the atlas, in German. */
import type { MoreMessages } from "../words.ts";

export const languages: MoreMessages["languages"] = {
  heading: "Sprachen",
  original:
    "Was die Einträge sagen – Aussagen, Überschriften, Wortlaute, Namen von Programmen –, steht auf Englisch, wie es geschrieben wurde.",
  unreviewed: (names: string): string =>
    `Texte, Namen und Erklärungen in diesen Sprachen sind maschinell entworfen und nicht geprüft: ${names}.`,
  statements: "Die Aussagen über Niger gibt es auch auf Französisch: maschinell entworfen, nicht geprüft.",
};
