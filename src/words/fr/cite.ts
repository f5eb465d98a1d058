/** The words of citations and of the dialog that hands them out, in French. */
import type { MoreMessages } from "../words.ts";

const TEXT = "Texte";

const accessed = (address: string, date: string): string =>
  address === "" ? `Consulté le ${date}.` : `${address} (consulté le ${date}).`;

export const cite: MoreMessages["cite"] = {
  button: "Citer",
  citeView: "Citer cette vue",
  citeEntry: "Citer cette entrée",
  forms: { plain: TEXT, bibtex: "BibTeX", ris: "RIS" },
  copy: (form) => (form === TEXT ? "Copier le texte" : `Copier en ${form}`),
  copied: (form) => `${form} copié.`,
  notCopied: "Le navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le à la main.",
  download: (ending) => `Télécharger .${ending}`,
  saved: (name) => `Enregistré sous ${name}.`,
  viewExplained:
    "L’adresse mène à ce qui est affiché maintenant. L’édition désigne l’état des données, qui peuvent encore s’étoffer.",
  entryExplained: "La citation renvoie au document lui-même, à son passage, et dit où l’atlas en garde l’entrée.",
  noEntry: (id) => `Cette édition n’a pas d’entrée ${id}.`,
  noAddress:
    "Cette copie de l’atlas n’a pas d’adresse que d’autres pourraient ouvrir ; la citation n’en porte donc pas.",
  viewTitle: (shown, heading) => `${shown} – ${heading}`,
  document: (author, title, number, date) =>
    `${author === "" ? "" : `${author}, `}« ${title} »${number === "" ? "" : ` (${number})`}, ${date}`,
  view: (title, edition, document, address, date) =>
    `Route Atlas, édition ${edition} : « ${title} ». Document affiché : ${document}. ${accessed(address, date)}`,
  viewNote: (edition, document, licence) =>
    `Route Atlas, édition ${edition}, ${licence}. Document affiché : ${document}.`,
  place: (section, phrase) => `section « ${section} », à « ${phrase} »`,
  row: (document, place, id, edition, address, date) =>
    `${document}, ${place}. Lu par Route Atlas, édition ${edition}, entrée ${id}. ${accessed(address, date)}`,
  rowNote: (place, number, id, edition, documentAddress, licence) =>
    `${number === "" ? "" : `Document ${number}. `}Passage : ${place}. Lu par Route Atlas, édition ${edition}, entrée ${id}, ${licence}.${
      documentAddress === "" ? "" : ` Adresse du document : ${documentAddress}`
    }`,
};
