/** The dialog about the data. */
import { amounts, plural } from "./basics.ts";

const rows = (count: number): string => plural(count, { one: "# row", other: "# rows" });

export const about = {
  introduction: (documents: number, count: number, edition: string): string =>
    `Everything on the map is read from ${amounts.numberWord(documents)} documents, row by row, in our own words: ${rows(count)}, edition ${edition}. Each row names its document, its section and a phrase to search for. Nothing comes from general knowledge but what stands in tables of its own: places, designations, the corridors’ lines.`,
  documents: "The documents",
  document: (date: string, title: string): string => `${date} – ${title}`,
  rows: (count: number): string => `${rows(count)}.`,
  covers: (what: string): string => `Covers: ${what}`,
  openDocument: "Open the document",
  noAddress: "No address of this document is confirmed.",
  howRead: "How it was read",
  reading:
    "A coding manual fixes what a row is, when a partner counts as negotiating or operating, and which sums are allowed. Two readers coded every document by it without seeing each other’s rows; then each difference was settled by the manual. Both readers were machines working under the project’s instruction; no outside expert has checked the rows.",
  agreement: {
    caption: "How far the two readings agreed before they were settled",
    document: "Document",
    found: "Found by both",
    level: "Level, κ",
    stage: "Stage, κ",
    standing: "Standing, κ",
    note: "κ is Cohen’s kappa: 1 is full agreement, 0 is what chance alone would give; – where there is nothing to compare.",
  },
  limits: "Limits",
  limitsText:
    "The documents are the Union’s own words about itself, but for one by a civil-liberties organisation. The widest of them reached us as a scan. A partner that a document does not name may still cooperate. The corridors are schematic; no source describes one end to end.",
  take: "Take it with you",
  allInOne: "all in one JSON",
  allFiles: "all files",
  licence: (edition: string): string =>
    `Licence: CC BY 4.0. Cite as: Route Atlas, edition ${edition}, with the address of the view. Borders: Natural Earth, repaired. Corridors: drawn by this project from published reports.`,
  errors: "Found an error?",
  report:
    "Every row shows its id under “Passage”. Report the id, what it says, and what the document says, where you found this atlas.",
  corrected: (count: number): string =>
    count === 0
      ? "Corrected rows keep their id; none has been corrected since publication."
      : plural(count, {
          one: "Corrected rows keep their id; # has been corrected since publication.",
          other: "Corrected rows keep their id; # have been corrected since publication.",
        }),
};
