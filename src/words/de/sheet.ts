/** What stands around the statements in the sheets of partners and routes, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";
import { inAccusative } from "./countries.ts";

const entries = (count: number): string => plural(count, { one: "# Eintrag", other: "# Einträge" });

export const sheet: MoreMessages["sheet"] = {
  whyThisColour: (deciding) => `Warum diese Farbe: ${entries(deciding)}`,
  forTheHatching: "Zur Schraffur:",
  saysNothing: (title, partner, covers) =>
    `„${title}“ sagt nichts über ${inAccusative(partner)}. Darin behandelt: ${covers}`,
  inAllDocuments: (count) => `In allen ${amounts.numberWord(count)} Dokumenten`,
  entries,
  cooperation: "Zusammenarbeit",
  deployments: "Entsendungen",
  money: (stage) => `Geld: ${stage}`,
  counted: "Gezählt",
  events: "Ereignisse",
  priorities: "Prioritäten",
  region: "Region",
  ofRegion: "Über die Region als Ganzes gesagt; es entscheidet nichts über einen einzelnen Partner.",
  naming: "In Einträgen über andere genannt",
  liesOn: "Liegt auf:",
  routePartners: "Partner, die ihre Korridore berühren oder die die Dokumente ihr zuordnen:",
  routeSaysNothing: (title) => `„${title}“ ordnet dieser Route keine Aussage zu.`,
  corridors: "Korridore",
  corridorsNote:
    "Schematisch. Linien sind Korridore, keine Wege; viele Menschen folgen keinem von ihnen. Keine Quelle beschreibt einen von Anfang bis Ende.",
  corridorUse: (dates, state) => `Nutzung: ${dates}; ${state}.`,
  corridorPeaks: (peaks) => `Höchststände: ${peaks}.`,
  passage: {
    disagrees: "Eine andere Textstelle widerspricht",
    disagreesBy: (figure) => `Eine andere Textstelle widerspricht: ${figure}`,
    of: (section) => `Textstelle: ${section}`,
    document: "Dokument",
    section: "Abschnitt",
    searchFor: "Suchen nach",
    copy: "Kopieren",
    copied: "Kopiert",
    copyByHand: "Bitte markieren und von Hand kopieren",
    copyPhrase: "Suchbegriff kopieren",
    note: "Anmerkung",
    entry: "Eintrag",
    open: "Dokument an dieser Stelle öffnen",
    noAddress: "Für dieses Dokument ist keine Adresse bestätigt.",
  },
};
