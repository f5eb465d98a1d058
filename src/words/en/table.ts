/** The words of the table and its downloads. */
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entry", other: "# entries" });
const partners = (count: number): string => plural(count, { one: "# partner", other: "# partners" });

export const table = {
  whichTable: "Which table",
  tables: {
    standings: "Standings",
    cooperation: "Cooperation",
    deployments: "Deployments",
    funding: "Funding",
    events: "Events",
    indicators: "Indicators",
    priorities: "Priorities",
  },
  /** `Funding, 43 entries`: for those who hear the choice. */
  tab: (name: string, count: number): string => `${name}, ${entries(count)}`,
  whichDocuments: "Documents",
  allDocuments: (count: number): string => `All ${amounts.numberWord(count)} documents`,
  whichPartners: "Partners",
  only: (name: string): string => `${name} only`,
  everybody: "All partners",
  scroller: (name: string): string => `Rows: ${name}`,
  columns: {
    partners: "Partner",
    source: "Document",
    happened: "When",
    instrument: "Instrument",
    level: "Level",
    actor: "Actor",
    count: "Count",
    unit: "Of what",
    state: "State",
    programme: "Programme and purpose",
    amount_eur: "Amount, €",
    stage: "Stage",
    kind: "Kind",
    title: "Event",
    measure: "Measure",
    value: "Value",
    period: "Period",
    wording: "Priority",
    statement: "Statement",
    section: "Passage",
  },
  notStated: "Not stated",
  noPartner: "No named partner",
  passageOf: (section: string, id: string): string => `Passage of ${id}: ${section}`,
  sortBy: "Sort by",
  tableOrder: "Order of the document",
  routeOrder: "Route order",
  ascending: "ascending",
  descending: "descending",
  turnAround: (order: string): string => `Now ${order}: turn around`,
  shown: (count: number): string => entries(count),
  shownPartners: (count: number): string => partners(count),
  /** After the count, as a sentence of its own. */
  filteredOut: (count: number): string => `The filter leaves out ${amounts.count(count)}.`,
  clearFilter: "Clear the filter",
  /** The name of the field over the rows. */
  withWords: "Containing the words",
  withoutWords: (count: number): string => `${amounts.count(count)} without these words are left out.`,
  clearWords: "Clear the words",
  emptyWithout: (query: string, count: number): string => `None of the ${entries(count)} here has “${query}”.`,
  tooMany: (shown: number, all: number): string =>
    `The first ${amounts.count(shown)} of ${amounts.count(all)} are shown; the files hold all.`,
  emptyFiltered: (count: number): string =>
    `The filter leaves none of the ${plural(count, { one: "# entry", other: "# entries" })} here.`,
  emptyDocument: (name: string, heading: string): string =>
    `The ${lists.inSentence(heading)} has no entries under ${name}.`,
  emptyOf: (name: string, heading: string, subject: string): string =>
    `The ${lists.inSentence(heading)} has no entries on ${subject} under ${name}.`,
  emptyEverywhere: (name: string, subject: string): string =>
    subject === "" ? `No document has entries under ${name}.` : `No document has entries on ${subject} under ${name}.`,
  seeAllDocuments: "See all documents",
  noSuchEntry: (id: string): string => `This edition has no entry ${id}.`,
  unknownWords: (words: readonly string[]): string =>
    `The address asks for ${lists.joined(words.map((word) => `“${word}”`))}, which this table does not know.`,
  download: "Download these rows:",
  downloadAs: (form: string): string => `Download these rows as ${form}`,
  csv: "CSV",
  json: "JSON",
  saved: (name: string): string => `Saved as ${name}.`,
  fileTitle: (name: string, scope: string): string => `${name} – ${scope}`,
};
