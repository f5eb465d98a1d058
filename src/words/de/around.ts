/** The words around every map, in an article too, in German. */
import type { CoreMessages } from "../words.ts";

export const around = {
  timeline: "Zeitachse der Dokumente",
  previous: "Zurück",
  next: "Weiter",
  stopLabel: (month: string, date: string, title: string): string => `${month}: Dokument vom ${date}, ${title}`,
  comparedLabel: (label: string): string => `${label}; im Vergleich`,
  legend: "Legende",
  close: "Schließen",
  lensChoice: "Was die Farben zeigen",
  map: "Karte",
} satisfies Partial<CoreMessages["explorer"]>;

export const zooming = {
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
} satisfies Partial<CoreMessages["explorer"]["controls"]>;
