/** The journey from partner to partner along a route. */
import { amounts, plural } from "./basics.ts";

export const journey = {
  choose:
    "Choose a route. The journey goes from partner to partner in the order of travel, and tells what this document says of each.",
  chooseLabel: "Routes",
  partners: (count: number): string => plural(count, { one: "# partner", other: "# partners" }),
  /** Over the name of a partner: `Central Mediterranean, 4 of 11`. */
  place: (route: string, at: number, all: number): string => `${route}, ${amounts.count(at)} of ${amounts.count(all)}`,
  start: "Start",
  steps: "Steps of the journey",
  previous: "Previous",
  next: "Next",
  toEnd: "Summary",
  intro: (count: number, first: string, last: string): string =>
    `${plural(count, { one: "# partner", other: "# partners" })}, from ${first} to ${last}: first those that corridors pass, in the order of travel, then those that documents tie to the route.`,
  ofRoute: "Said of the route",
  saysNothing: (title: string, partner: string): string => `${title} says nothing of ${partner}.`,
  notCovered: (title: string, partner: string): string => `${title} does not cover the region of ${partner}.`,
  more: (count: number): string =>
    plural(count, { one: "# more entry in its sheet", other: "All of it: # more entries in its sheet" }),
  openSheet: (partner: string): string => `Open the sheet of ${partner}`,
  leadsOn: "Leads on by",
  use: (dates: string, state: string): string => `Use: ${dates}; ${state}.`,
  nextOnIt: (partner: string): string => `Next partner on it: ${partner}.`,
  lastOnIt: "No further partner lies on it.",
  noCorridor: "No corridor on this map passes it; the documents tie it to the route.",
  summary: "At the end of the route",
  inUse: (inUse: number, all: number): string =>
    `${amounts.count(inUse)} of ${plural(all, { one: "# corridor was", other: "# corridors were" })} in use at the date of this document, as far as reports say.`,
  again: "From the start",
  other: "Another route",
  leave: "Leave the journey",
};
