/** The words of the table and its downloads, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entrée", other: "# entrées" });
const partners = (count: number): string => plural(count, { one: "# partenaire", other: "# partenaires" });

export const table: MoreMessages["table"] = {
  whichTable: "Quel tableau",
  tables: {
    standings: "États",
    cooperation: "Coopération",
    deployments: "Déploiements",
    funding: "Financements",
    events: "Événements",
    indicators: "Indicateurs",
    priorities: "Priorités",
  },
  tab: (name, count) => `${name}, ${entries(count)}`,
  whichDocuments: "Documents",
  allDocuments: (count) => `Les ${amounts.numberWord(count)} documents`,
  whichPartners: "Partenaires",
  only: (name) => `${name} seulement`,
  everybody: "Tous les partenaires",
  scroller: (name) => `Lignes : ${lists.inSentence(name)}`,
  columns: {
    partners: "Partenaire",
    source: "Document",
    happened: "Quand",
    instrument: "Instrument",
    level: "Niveau",
    actor: "Acteur",
    count: "Nombre",
    unit: "De quoi",
    state: "État",
    programme: "Programme et objet",
    amount_eur: "Montant, €",
    stage: "Stade",
    kind: "Type",
    title: "Événement",
    measure: "Mesure",
    value: "Valeur",
    period: "Période",
    wording: "Priorité",
    statement: "Énoncé",
    section: "Passage",
  },
  notStated: "Non précisé",
  noPartner: "Aucun partenaire nommé",
  passageOf: (section, id) => `Passage de ${id} : ${section}`,
  sortBy: "Trier par",
  tableOrder: "Ordre du document",
  routeOrder: "Ordre des routes",
  ascending: "croissant",
  descending: "décroissant",
  turnAround: (order) => `Ordre ${order} : inverser`,
  shown: entries,
  shownPartners: partners,
  filteredOut: (count) =>
    plural(count, { one: "Le filtre en laisse # de côté.", other: "Le filtre en laisse # de côté." }),
  clearFilter: "Effacer le filtre",
  /** The name of the field over the rows. */
  withWords: "Contenant les mots",
  withoutWords: (count) =>
    plural(count, {
      one: "# sans ces mots est laissée de côté.",
      other: "# sans ces mots sont laissées de côté.",
    }),
  clearWords: "Effacer les mots",
  emptyWithout: (query, count) =>
    plural(count, {
      one: `La seule entrée de ce tableau ne contient pas « ${query} ».`,
      other: `Aucune des # entrées de ce tableau ne contient « ${query} ».`,
    }),
  tooMany: (shown, all) =>
    `Les ${amounts.count(shown)} premières sur ${amounts.count(all)} sont affichées ; les fichiers les contiennent toutes.`,
  emptyFiltered: (count) =>
    plural(count, {
      one: "Le filtre ne laisse rien de la seule entrée de ce tableau.",
      other: "Le filtre ne laisse aucune des # entrées de ce tableau.",
    }),
  emptyDocument: (name, heading) => `Le ${lists.inSentence(heading)} n’a aucune entrée sous « ${name} ».`,
  emptyOf: (name, heading, subject) =>
    `${subject} : le ${lists.inSentence(heading)} n’a aucune entrée sous « ${name} ».`,
  emptyEverywhere: (name, subject) =>
    subject === ""
      ? `Aucun document n’a d’entrée sous « ${name} ».`
      : `${subject} : aucun document n’a d’entrée sous « ${name} ».`,
  seeAllDocuments: "Voir tous les documents",
  noSuchEntry: (id) => `Cette édition n’a pas d’entrée ${id}.`,
  unknownWords: (words) =>
    `L’adresse demande ${lists.joined(words.map((word) => `« ${word} »`))}, que ce tableau ne connaît pas.`,
  download: "Télécharger ces lignes :",
  downloadAs: (form) => `Télécharger ces lignes au format ${form}`,
  csv: "CSV",
  json: "JSON",
  saved: (name) => `Enregistré sous ${name}.`,
  fileTitle: (name, scope) => `${name} – ${scope}`,
};
