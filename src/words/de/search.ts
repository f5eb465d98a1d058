/** Searching and filtering, in German. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# Eintrag", other: "# Einträge" });
const partners = (count: number): string => plural(count, { other: "# Partner" });

export const search: MoreMessages["search"] = {
  entries,
  results: "Ergebnisse",
  found: (total, groups) => `${plural(total, { one: "# Ergebnis", other: "# Ergebnisse" })}: ${groups.join(", ")}.`,
  foundIn: (group, count) => `${group} ${amounts.count(count)}`,
  nothing: (query) => `Nichts gefunden zu „${query}“.`,
  searched: (documents) =>
    `Durchsucht wurden: Namen der Partner in vielen Sprachen, Routen, Orte, Instrumente, Agenturen, Programme und Begriffe sowie Wörter und Zahlen aller Aussagen, die aus den ${amounts.numberWord(documents)} Dokumenten gelesen sind.`,
  near: "Ähnlich geschrieben:",
  nearCount: (count) =>
    plural(count, { one: "# Name wird ähnlich geschrieben.", other: "# Namen werden ähnlich geschrieben." }),
  formerly: "früher ",
  allTerms: "Alle Begriffe",
  close: "Schließen",
  groups: {
    partners: "Partner",
    routes: "Routen",
    places: "Orte",
    documents: "Dokumente",
    tools: "Instrumente, Agenturen, Programme",
    terms: "Begriffe",
    passages: "Textstellen",
  },
  andMore: (names, more) => lists.joined([...names, plural(more, { one: "# weiterer", other: "# weitere" })]),
  theUnion: "Die Union selbst",
  someOf: (shown, all) => `${amounts.count(shown)} von ${amounts.count(all)}`,
  showAll: (count) => `Alle ${amounts.count(count)} zeigen`,
  placeRoles: {
    waypoint: "Ort an einem Korridor",
    capital: "Hauptstadt",
    deployment: "Ort einer Entsendung",
    sea: "Meer",
    country: "Mitgliedstaat",
    region: "Region",
  },
  details: {
    route: (count) => `Route, ${partners(count)}`,
    actor: "Akteur",
    programme: "Programm",
    term: "Begriff",
  },
  chosenFilter: "Gewählter Filter",
  remove: (name) => `${name} entfernen`,
  clearAll: "Alle aufheben",
  entriesByDocument: "Passende Einträge:",
  entriesOf: (month, count) => `${month}: ${amounts.count(count)}`,
  filterAid:
    "Mehrere Angaben in einer Liste bedeuten „oder“, Angaben in verschiedenen Listen „und“: Ein Eintrag muss allen entsprechen.",
  entriesHead: "Einträge",
  partnersHead: "Partner",
  wouldLeave: (rows, count) => `(${entries(rows)}, ${partners(count)})`,
  matches: "Passt zum Filter",
};
