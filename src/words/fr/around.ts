/** The words around every map, in an article too, in French. */
import type { CoreMessages } from "../words.ts";
import { ofDate } from "./basics.ts";

export const around = {
  timeline: "Chronologie des documents",
  previous: "Précédent",
  next: "Suivant",
  stopLabel: (month: string, date: string, title: string): string => `${month} : document ${ofDate(date)}, ${title}`,
  comparedLabel: (label: string): string => `${label} ; comparé`,
  legend: "Légende",
  close: "Fermer",
  lensChoice: "Ce que montrent les couleurs",
  map: "Carte",
} satisfies Partial<CoreMessages["explorer"]>;

export const zooming = {
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
} satisfies Partial<CoreMessages["explorer"]["controls"]>;
