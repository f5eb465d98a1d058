/** The words of citations and of the dialog that hands them out, in German. */
import type { MoreMessages } from "../words.ts";

const accessed = (address: string, date: string): string =>
  address === "" ? `Abgerufen am ${date}.` : `${address} (abgerufen am ${date}).`;

export const cite: MoreMessages["cite"] = {
  button: "Zitieren",
  citeView: "Diese Ansicht zitieren",
  citeEntry: "Diesen Eintrag zitieren",
  forms: { plain: "Text", bibtex: "BibTeX", ris: "RIS" },
  copy: (form) => `${form} kopieren`,
  copied: (form) => `${form} kopiert.`,
  notCopied: "Der Browser hat es nicht erlaubt. Bitte den Text markieren und von Hand kopieren.",
  download: (ending) => `.${ending} herunterladen`,
  saved: (name) => `Gespeichert als ${name}.`,
  viewExplained:
    "Die Adresse führt zu dem, was jetzt auf dem Bildschirm ist. Die Ausgabe benennt den Stand der Daten, die später wachsen können.",
  entryExplained: "Zitiert wird das Dokument selbst mit der Textstelle; dazu, wo der Eintrag im Atlas steht.",
  noEntry: (id) => `Diese Ausgabe enthält keinen Eintrag ${id}.`,
  noAddress: "Diese Kopie des Atlas hat keine Adresse, die andere öffnen könnten; deshalb fehlt sie im Zitat.",
  viewTitle: (shown, heading) => `${shown} – ${heading}`,
  document: (author, title, number, date) =>
    `${author === "" ? "" : `${author}, `}„${title}“${number === "" ? "" : ` (${number})`}, ${date}`,
  view: (title, edition, document, address, date) =>
    `Route Atlas, Ausgabe ${edition}: „${title}“. Gezeigtes Dokument: ${document}. ${accessed(address, date)}`,
  viewNote: (edition, document, licence) =>
    `Route Atlas, Ausgabe ${edition}, ${licence}. Gezeigtes Dokument: ${document}.`,
  place: (section, phrase) => `Abschnitt „${section}“, bei „${phrase}“`,
  row: (document, place, id, edition, address, date) =>
    `${document}, ${place}. Gelesen von Route Atlas, Ausgabe ${edition}, Eintrag ${id}. ${accessed(address, date)}`,
  rowNote: (place, number, id, edition, documentAddress, licence) =>
    `${number === "" ? "" : `Dokument ${number}. `}${place}. Gelesen von Route Atlas, Ausgabe ${edition}, Eintrag ${id}, ${licence}.${
      documentAddress === "" ? "" : ` Dokument unter ${documentAddress}`
    }`,
};
