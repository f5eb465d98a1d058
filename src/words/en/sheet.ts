/** What stands around the statements in the sheets of partners and routes. */
import { amounts, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entry", other: "# entries" });

export const sheet = {
  whyThisColour: (deciding: number): string => `Why this colour: ${entries(deciding)}`,
  forTheHatching: "For the hatching:",
  saysNothing: (title: string, partner: string, covers: string): string =>
    `${title} says nothing about ${partner}. It covers: ${covers}`,
  inAllDocuments: (count: number): string => `In all ${amounts.numberWord(count)} documents`,
  entries,
  cooperation: "Cooperation",
  deployments: "Deployments",
  money: (stage: string): string => `Money: ${stage}`,
  counted: "Counted",
  events: "Events",
  priorities: "Priorities",
  region: "Region",
  ofRegion: "Said of the region as a whole; it decides nothing about one partner.",
  naming: "Named in entries about others",
  liesOn: "Lies on:",
  routePartners: "Partners that its corridors pass or that the documents tie to it:",
  routeSaysNothing: (title: string): string => `${title} ties no statement to this route.`,
  corridors: "Corridors",
  corridorsNote:
    "Schematic. Lines are corridors, not tracks; many people follow none of them. No source describes one end to end.",
  corridorUse: (dates: string, state: string): string => `Use: ${dates}; ${state}.`,
  corridorPeaks: (peaks: string): string => `Peaks: ${peaks}.`,
  passage: {
    disagrees: "Another passage disagrees",
    disagreesBy: (figure: string): string => `Another passage disagrees: ${figure}`,
    of: (section: string): string => `Passage: ${section}`,
    document: "Document",
    section: "Section",
    searchFor: "Search for",
    copy: "Copy",
    copied: "Copied",
    copyByHand: "Select and copy by hand",
    copyPhrase: "Copy the search phrase",
    note: "Note",
    entry: "Entry",
    open: "Open the document at this passage",
    noAddress: "No address of this document is confirmed.",
  },
};
