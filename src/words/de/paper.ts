/** What stands on paper, and in the page for readers without scripts, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";
import { inAccusative } from "./countries.ts";

export const paper: MoreMessages["paper"] = {
  covers: (what) => `Behandelt: ${what}`,
  passagesMissing: "Die Textstellen waren beim Drucken dieser Seite noch nicht geladen.",
  saidOf: (partner) => `Was das Dokument über ${inAccusative(partner)} sagt`,
  saidOfRoute: "Was das Dokument über die Route sagt",
  saysNothing: (partner) => `Das Dokument sagt nichts über ${inAccusative(partner)}.`,
  routeSaysNothing: "Das Dokument ordnet dieser Route keine Aussage zu.",
  routePartners: (names) => `Partner, die ihre Korridore berühren oder die die Dokumente ihr zuordnen: ${names}.`,
  disagrees: "Eine andere Textstelle widerspricht:",
  disagreesBy: (figure) => `Eine andere Textstelle widerspricht (${figure}):`,
  field: (name, state) => `${name}: ${state}`,
  passage: (section, phrase) => `${section}: „${phrase}“.`,
  note: (note) => `Anmerkung: ${note}`,
  row: (id) => `Eintrag ${id}`,
  sources: "Quellen",
  thisView: "Diese Ansicht:",
  table: {
    title: "Partner in der Reihenfolge der Routen",
    partner: "Partner",
    cooperation: "Zusammenarbeit",
    deployment: "Entsendung",
    largestAmount: "Größter Betrag",
    routes: "Routen",
    hindered: (look) => `${look}; ein Teil ist blockiert oder behindert`,
  },
  withoutScripts: {
    about: (documents, years) =>
      `Wie die Europäische Union in Migrationsfragen mit Partnerländern zusammenarbeitet – erzählt von ${amounts.numberWord(documents)} Dokumenten (${years}). Skripte sind ausgeschaltet; deshalb zeigt diese Seite das Dokument der ersten Ansicht. Die anderen lassen sich als Bilder und Tabellen öffnen.`,
    others: "Die anderen Dokumente",
    caption: (heading) => `${heading}: was es über jeden Partner sagt, in der Reihenfolge der Routen`,
    allRows: "Alle Einträge mit ihren Textstellen:",
  },
};
