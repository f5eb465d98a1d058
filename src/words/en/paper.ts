/** What stands on paper, and in the page for readers without scripts. */
import { amounts } from "./basics.ts";

export const paper = {
  covers: (what: string): string => `Covers: ${what}`,
  passagesMissing: "The passages had not been loaded when this page was printed.",
  saidOf: (partner: string): string => `What the document says of ${partner}`,
  saidOfRoute: "What the document says of the route",
  saysNothing: (partner: string): string => `The document says nothing about ${partner}.`,
  routeSaysNothing: "The document ties no statement to this route.",
  routePartners: (names: string): string =>
    `Partners that its corridors pass or that the documents tie to it: ${names}.`,
  disagrees: "Another passage disagrees:",
  disagreesBy: (figure: string): string => `Another passage disagrees (${figure}):`,
  field: (name: string, state: string): string => `${name}: ${state}`,
  passage: (section: string, phrase: string): string => `${section}: “${phrase}”.`,
  note: (note: string): string => `Note: ${note}`,
  row: (id: string): string => `row ${id}`,
  sources: "Sources",
  thisView: "This view:",
  table: {
    title: "Partners in route order",
    partner: "Partner",
    cooperation: "Cooperation",
    deployment: "Deployment",
    largestAmount: "Largest amount",
    routes: "Routes",
    hindered: (look: string): string => `${look}; part is blocked or obstructed`,
  },
  withoutScripts: {
    about: (documents: number, years: string): string =>
      `How the European Union works with partner countries on migration, as ${amounts.numberWord(documents)} documents of ${years} tell it. Scripts are switched off, so this page shows the document of the opening view; the others are pictures and tables to open.`,
    others: "The other documents",
    caption: (heading: string): string => `${heading}: what it says of each partner, in route order`,
    allRows: "All rows with their passages:",
  },
};
