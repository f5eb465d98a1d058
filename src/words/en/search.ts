/** Searching and filtering. */
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entry", other: "# entries" });

export const search = {
  entries,
  results: "Results",
  found: (total: number, groups: readonly string[]): string =>
    `${plural(total, { one: "# result", other: "# results" })}: ${groups.join(", ")}.`,
  foundIn: (group: string, count: number): string => `${group} ${amounts.count(count)}`,
  nothing: (query: string): string => `Nothing found for “${query}”.`,
  searched: (documents: number): string =>
    `Searched: names of partners in many languages, routes, places, instruments, agencies, programmes and terms, and the words and figures of all statements read from the ${amounts.numberWord(documents)} documents.`,
  near: "Spelt alike:",
  nearCount: (count: number): string =>
    plural(count, { one: "# name is spelt alike.", other: "# names are spelt alike." }),
  formerly: "formerly ",
  allTerms: "All terms",
  close: "Close",
  groups: {
    partners: "Partners",
    routes: "Routes",
    places: "Places",
    documents: "Documents",
    tools: "Instruments, agencies, programmes",
    terms: "Terms",
    passages: "Passages",
  },
  andMore: (names: readonly string[], more: number): string =>
    lists.joined([...names, plural(more, { one: "# more", other: "# more" })]),
  theUnion: "The Union itself",
  someOf: (shown: number, all: number): string => `${amounts.count(shown)} of ${amounts.count(all)}`,
  showAll: (count: number): string => `Show all ${amounts.count(count)}`,
  placeRoles: {
    waypoint: "Place on a corridor",
    capital: "Capital",
    deployment: "Place of a deployment",
    sea: "Sea",
    country: "Member State",
    region: "Region",
  },
  details: {
    route: (partners: number): string => `Route, ${plural(partners, { one: "# partner", other: "# partners" })}`,
    actor: "Actor",
    programme: "Programme",
    term: "Term",
  },
  chosenFilter: "Chosen filter",
  remove: (name: string): string => `Remove ${name}`,
  clearAll: "Clear all",
  entriesByDocument: "Entries that match:",
  entriesOf: (month: string, count: number): string => `${month}: ${amounts.count(count)}`,
  filterAid:
    "Several choices in one list mean “or”, choices in different lists mean “and”: one entry must answer all of them.",
  entriesHead: "entries",
  partnersHead: "partners",
  wouldLeave: (rows: number, partners: number): string =>
    `(${entries(rows)}, ${plural(partners, { one: "# partner", other: "# partners" })})`,
  matches: "Matches the filter",
};
