/** Searching and filtering, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entrée", other: "# entrées" });
const partners = (count: number): string => plural(count, { one: "# partenaire", other: "# partenaires" });

export const search: MoreMessages["search"] = {
  entries,
  results: "Résultats",
  found: (total, groups) =>
    `${plural(total, { one: "# résultat", other: "# résultats" })} : ${groups.map(lists.inSentence).join(", ")}.`,
  foundIn: (group, count) => `${group} ${amounts.count(count)}`,
  nothing: (query) => `Rien trouvé pour « ${query} ».`,
  searched: (documents) =>
    `Recherche faite dans les noms des partenaires en de nombreuses langues, les routes, lieux, instruments, agences, programmes et termes, et dans les mots et les chiffres de tous les énoncés tirés des ${amounts.numberWord(documents)} documents.`,
  near: "Orthographe proche :",
  nearCount: (count) =>
    plural(count, {
      one: "# nom d’orthographe proche a été trouvé.",
      other: "# noms d’orthographe proche ont été trouvés.",
    }),
  formerly: "anciennement ",
  allTerms: "Tous les termes",
  close: "Fermer",
  groups: {
    partners: "Partenaires",
    routes: "Routes",
    places: "Lieux",
    documents: "Documents",
    tools: "Instruments, agences, programmes",
    terms: "Termes",
    passages: "Passages",
  },
  andMore: (names, more) => lists.joined([...names, plural(more, { one: "# autre", other: "# autres" })]),
  theUnion: "L’Union elle-même",
  someOf: (shown, all) => `${amounts.count(shown)} sur ${amounts.count(all)}`,
  showAll: (count) => `Tout montrer (${amounts.count(count)})`,
  placeRoles: {
    waypoint: "Lieu sur un corridor",
    capital: "Capitale",
    deployment: "Lieu d’un déploiement",
    sea: "Mer",
    country: "État membre",
    region: "Région",
  },
  details: {
    route: (count) => `Route, ${partners(count)}`,
    actor: "Acteur",
    programme: "Programme",
    term: "Terme",
  },
  chosenFilter: "Filtre choisi",
  remove: (name) => `Retirer ${name}`,
  clearAll: "Tout effacer",
  entriesByDocument: "Entrées qui répondent au filtre :",
  entriesOf: (month, count) => `${month} : ${amounts.count(count)}`,
  filterAid:
    "Plusieurs choix dans une même liste signifient « ou », des choix dans des listes différentes signifient « et » : une même entrée doit répondre à tous.",
  entriesHead: "entrées",
  partnersHead: "partenaires",
  wouldLeave: (rows, count) => `, ${entries(rows)}, ${partners(count)}`,
  matches: "Répond au filtre",
};
