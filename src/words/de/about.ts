/** The dialog about the data, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

const rows = (count: number): string => plural(count, { one: "# Eintrag", other: "# Einträge" });

export const about: MoreMessages["about"] = {
  introduction: (documents, count, edition) =>
    `Alles auf der Karte ist aus ${amounts.numberWord(documents)} Dokumenten gelesen, Eintrag für Eintrag, in unseren eigenen Worten: ${rows(count)}, Ausgabe ${edition}. Jeder Eintrag nennt sein Dokument, den Abschnitt und einen Wortlaut, nach dem sich suchen lässt. Aus allgemeinem Wissen stammt nur, was in eigenen Tabellen steht: Orte, Bezeichnungen, die Linien der Korridore.`,
  documents: "Die Dokumente",
  document: (date, title) => `${date} – ${title}`,
  rows: (count) => `${rows(count)}.`,
  covers: (what) => `Behandelt: ${what}`,
  openDocument: "Dokument öffnen",
  noAddress: "Für dieses Dokument ist keine Adresse bestätigt.",
  howRead: "Wie gelesen wurde",
  reading:
    "Ein Kodierhandbuch legt fest, was ein Eintrag ist, wann ein Instrument als verhandelt oder in Anwendung gilt und welche Summen erlaubt sind. Zweimal wurde jedes Dokument danach kodiert, ohne dass die eine Lesung die Einträge der anderen kannte; dann wurde jeder Unterschied nach dem Handbuch entschieden. Beide Lesungen machten Maschinen nach den Vorgaben des Projekts; keine Fachleute von außen haben die Einträge geprüft.",
  agreement: {
    caption: "Wie weit die beiden Lesungen vor der Entscheidung übereinstimmten",
    document: "Dokument",
    found: "Von beiden gefunden",
    level: "Stufe, κ",
    stage: "Stand der Mittel, κ",
    standing: "Stand, κ",
    note: "κ ist Cohens Kappa: 1 bedeutet volle Übereinstimmung, 0 das, was der Zufall allein ergäbe; – wo es nichts zu vergleichen gibt.",
  },
  limits: "Grenzen",
  limitsText:
    "In den Dokumenten spricht die Union über sich selbst; nur eines stammt von einer Bürgerrechtsorganisation. Das umfassendste lag uns als Scan vor. Ein Partner, den ein Dokument nicht nennt, kann trotzdem zusammenarbeiten. Die Korridore sind schematisch; keine Quelle beschreibt einen von Anfang bis Ende.",
  take: "Zum Mitnehmen",
  allInOne: "alles in einer JSON-Datei",
  allFiles: "alle Dateien",
  licence: (edition) =>
    `Lizenz: CC BY 4.0. Zitieren als: Route Atlas, Ausgabe ${edition}, mit der Adresse der Ansicht. Grenzen: Natural Earth, berichtigt. Korridore: von diesem Projekt nach veröffentlichten Berichten gezeichnet.`,
  errors: "Einen Fehler gefunden?",
  report:
    "Jeder Eintrag zeigt unter „Textstelle“ seine Kennung. Melden Sie die Kennung, was der Eintrag sagt und was das Dokument sagt, dort, wo Sie diesen Atlas gefunden haben.",
  corrected: (count) =>
    count === 0
      ? "Berichtigte Einträge behalten ihre Kennung; seit der Veröffentlichung wurde keiner berichtigt."
      : plural(count, {
          one: "Berichtigte Einträge behalten ihre Kennung; seit der Veröffentlichung wurde # berichtigt.",
          other: "Berichtigte Einträge behalten ihre Kennung; seit der Veröffentlichung wurden # berichtigt.",
        }),
};
