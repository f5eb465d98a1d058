/** The words of the table and its downloads, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# Eintrag", other: "# Einträge" });

export const table: MoreMessages["table"] = {
  whichTable: "Welche Tabelle",
  tables: {
    standings: "Stand",
    cooperation: "Zusammenarbeit",
    deployments: "Entsendungen",
    funding: "Finanzierung",
    events: "Ereignisse",
    indicators: "Kennzahlen",
    priorities: "Prioritäten",
  },
  tab: (name, count) => `${name}, ${entries(count)}`,
  whichDocuments: "Dokumente",
  allDocuments: (count) => `Alle ${amounts.numberWord(count)} Dokumente`,
  whichPartners: "Partner",
  only: (name) => `Nur ${name}`,
  everybody: "Alle Partner",
  scroller: (name) => `Zeilen: ${name}`,
  columns: {
    partners: "Partner",
    source: "Dokument",
    happened: "Wann",
    instrument: "Instrument",
    level: "Stufe",
    actor: "Akteur",
    count: "Anzahl",
    unit: "Wovon",
    state: "Stand",
    programme: "Programm und Zweck",
    amount_eur: "Betrag, €",
    stage: "Stand",
    kind: "Art",
    title: "Ereignis",
    measure: "Messgröße",
    value: "Wert",
    period: "Zeitraum",
    wording: "Priorität",
    statement: "Aussage",
    section: "Textstelle",
  },
  notStated: "Nicht angegeben",
  noPartner: "Kein genannter Partner",
  passageOf: (section, id) => `Textstelle zu ${id}: ${section}`,
  sortBy: "Sortieren nach",
  tableOrder: "Folge im Dokument",
  routeOrder: "Folge der Routen",
  ascending: "aufsteigend",
  descending: "absteigend",
  turnAround: (order) => `Jetzt ${order}: umkehren`,
  shown: entries,
  shownPartners: (count) => plural(count, { other: "# Partner" }),
  filteredOut: (count) => `Der Filter lässt ${amounts.count(count)} aus.`,
  clearFilter: "Filter aufheben",
  /** The name of the field over the rows. */
  withWords: "Mit den Wörtern",
  withoutWords: (count) =>
    plural(count, { one: "# ohne diese Wörter bleibt weg.", other: "# ohne diese Wörter bleiben weg." }),
  clearWords: "Wörter löschen",
  emptyWithout: (query, count) =>
    plural(count, {
      one: `Hier enthält der einzige Eintrag „${query}“ nicht.`,
      other: `Hier enthält von # Einträgen keiner „${query}“.`,
    }),
  tooMany: (shown, all) =>
    `Gezeigt werden die ersten ${amounts.count(shown)} von ${amounts.count(all)}; die Dateien enthalten alle.`,
  emptyFiltered: (count) =>
    plural(count, {
      one: "Der Filter lässt hier von # Eintrag keinen übrig.",
      other: "Der Filter lässt hier von # Einträgen keinen übrig.",
    }),
  emptyDocument: (name, heading) => `Im ${heading} gibt es keine Einträge unter „${name}“.`,
  emptyOf: (name, heading, subject) => `${subject}: Im ${heading} gibt es dazu keine Einträge unter „${name}“.`,
  emptyEverywhere: (name, subject) =>
    subject === ""
      ? `Kein Dokument enthält Einträge unter „${name}“.`
      : `${subject}: Kein Dokument enthält dazu Einträge unter „${name}“.`,
  seeAllDocuments: "Alle Dokumente ansehen",
  noSuchEntry: (id) => `Diese Ausgabe enthält keinen Eintrag ${id}.`,
  unknownWords: (words) =>
    `Die Adresse verlangt ${lists.joined(words.map((word) => `„${word}“`))}; das kennt diese Tabelle nicht.`,
  download: "Diese Zeilen herunterladen:",
  downloadAs: (form) => `Diese Zeilen als ${form} herunterladen`,
  csv: "CSV",
  json: "JSON",
  saved: (name) => `Gespeichert als ${name}.`,
  fileTitle: (name, scope) => `${name} – ${scope}`,
};
