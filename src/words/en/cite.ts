/** The words of citations and of the dialog that hands them out. */

const accessed = (address: string, date: string): string =>
  address === "" ? `Accessed ${date}.` : `${address} (accessed ${date}).`;

export const cite = {
  button: "Cite",
  citeView: "Cite this view",
  citeEntry: "Cite this entry",
  forms: { plain: "Text", bibtex: "BibTeX", ris: "RIS" },
  copy: (form: string): string => `Copy ${form}`,
  copied: (form: string): string => `${form} copied.`,
  notCopied: "The browser did not allow it. Select the text and copy it by hand.",
  download: (ending: string): string => `Download .${ending}`,
  saved: (name: string): string => `Saved as ${name}.`,
  viewExplained:
    "The address leads to what is on the screen now. The edition names the state of the data, which may grow later.",
  entryExplained: "This cites the document itself at its passage, and says where the atlas has the entry.",
  noEntry: (id: string): string => `This edition has no entry ${id}.`,
  noAddress: "This copy of the atlas has no address that others could open, so the citation has none.",
  viewTitle: (shown: string, heading: string): string => `${shown} – ${heading}`,
  document: (author: string, title: string, number: string, date: string): string =>
    `${author === "" ? "" : `${author}, `}“${title}”${number === "" ? "" : ` (${number})`}, ${date}`,
  view: (title: string, edition: string, document: string, address: string, date: string): string =>
    `Route Atlas, edition ${edition}: “${title}”. Document shown: ${document}. ${accessed(address, date)}`,
  viewNote: (edition: string, document: string, licence: string): string =>
    `Route Atlas, edition ${edition}, ${licence}. Document shown: ${document}.`,
  place: (section: string, phrase: string): string => `section “${section}”, at “${phrase}”`,
  row: (document: string, place: string, id: string, edition: string, address: string, date: string): string =>
    `${document}, ${place}. Read by Route Atlas, edition ${edition}, entry ${id}. ${accessed(address, date)}`,
  rowNote: (
    place: string,
    number: string,
    id: string,
    edition: string,
    documentAddress: string,
    licence: string,
  ): string =>
    `${number === "" ? "" : `Document ${number}. `}At ${place}. Read by Route Atlas, edition ${edition}, entry ${id}, ${licence}.${
      documentAddress === "" ? "" : ` Document at ${documentAddress}`
    }`,
};
