/** A picture and a step in sentences, for those who do not see them and for what stands around a picture. */
import { lists, plural } from "./basics.ts";

const partners = (count: number): string => plural(count, { one: "# partner", other: "# partners" });

export const picture = {
  title: (subject: string, heading: string): string => `Route Atlas: ${subject} – ${heading}`,
  routeAndLens: (route: string, lens: string): string => `${route}, ${lists.inSentence(lens)}`,
  mapOfPartners: (count: number, field: string, heading: string, author: string): string =>
    `Map of EU cooperation with ${partners(count)} – ${lists.inSentence(field)} – as the ${lists.inSentence(heading)} tells it (${author}).`,
  mapOfChanges: (count: number, field: string, earlier: string, later: string): string =>
    `Map of what changed in EU cooperation with ${partners(count)} – ${lists.inSentence(field)} – between the ${lists.inSentence(earlier)} and the ${lists.inSentence(later)}.`,
  mapOfRoute: (route: string, field: string, heading: string, author: string): string =>
    `Map of the ${route} route – ${lists.inSentence(field)} – as the ${lists.inSentence(heading)} tells it (${author}).`,
  author: (publisher: string, kind: string): string => `${publisher}; ${lists.inSentence(kind)}`,
  publisherUnnamed: "publisher not named",
  partners: "Partners",
  allPartners: "All partners",
  corridorsInUse: (inUse: number, all: number): string =>
    `In use at this date: ${inUse} of its ${plural(all, { one: "# corridor", other: "# corridors" })}.`,
  source: (title: string, publisher: string, date: string): string => `Source: ${title}, ${publisher}, ${date}.`,
  readBy: (edition: string, licence: string): string =>
    `Read and coded by Route Atlas, edition ${edition}, ${licence}.`,
  deployments: "Deployments",
  money: "Money, the largest single amount of each",
  saidOfRegions: "Said of regions as a whole.",
  corridorsOf: (route: string): string => `Corridors of the ${route} route.`,
  corridorUse: (dates: string): string => `use ${lists.inSentence(dates)}`,
  description: (heading: string, lens: string, counts: string): string =>
    `${heading}. ${lens}, by number of partners: ${counts}.`,
  stepped: (heading: string, title: string): string => `${heading}: ${title}.`,
  noneChanged: "No partner changed its look.",
  changed: (count: number): string =>
    plural(count, { one: "# partner changed its look", other: "# partners changed their look" }),
  changedAll: (changed: string, names: readonly string[]): string => `${changed}: ${lists.joined(names)}.`,
  changedSome: (changed: string, names: readonly string[]): string => `${changed}, among them ${lists.joined(names)}.`,
  sheet: {
    partners: "Partners",
    allPartners: "All partners",
    outside: (names: string): string => `Outside this picture or cut by its edge: ${names}.`,
    otherPartners: (count: number): string => plural(count, { one: "# other partner", other: "# other partners" }),
    corridors: "Its corridors, and when they were in use",
  },
};
