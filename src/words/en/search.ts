/** Searching and filtering. */
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entry", other: "# entries" });

export const search = {
  entries,
  results: "Results",
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
};
