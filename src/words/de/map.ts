/** What is written on the map and in its legend, in German. */
import type { CoreMessages } from "../words.ts";
import { plural } from "./basics.ts";

export const map = {
  symbols: {
    people: "entsandte Personen, ? ohne Zahl; leerer Ring: Boote, Ausrüstung, Missionen",
    euros: "Millionen Euro, der größte einzelne genannte Betrag; nie eine Summe",
    finish:
      "Gefüllt: vor Ort, vertraglich gebunden oder geliefert. Grau: zugewiesen oder angenommen. Umriss: geplant, zugesagt oder Stand nicht angegeben.",
    finishes: {
      filled: "vor Ort, vertraglich gebunden oder geliefert",
      tinted: "zugewiesen oder angenommen",
      outline: "geplant, zugesagt oder Stand nicht angegeben",
    },
    discs: "Kleine Scheiben an einer Haarlinie: Partner, die für ihre Farbe zu klein sind.",
    linesInUse: "Linien sind zu Land durchgezogen und zur See gestrichelt.",
    asOf: (document: string): string => `Zeichen und Linien: ${document}.`,
    inShort: {
      circles: "Kreise: entsandte Personen",
      squares: "Quadrate: Geld",
      lines: "Linien: Korridore, zur See gestrichelt",
      places: "Punkte: Orte, hohl, wo keine Quelle sie bestätigt",
      brackets: "Klammern: über eine Region gesagt",
    },
    lines:
      "Linien sind zu Land durchgezogen und zur See gestrichelt; dünn gepunktet, wo ein Korridor zu diesem Zeitpunkt nicht genutzt wurde.",
    places: "Orte: gefüllt, wo eine Quelle sie bestätigt, hohl, wo keine es tut.",
    brackets: "Klammern: über eine Region gesagt, nicht über ein einzelnes Land.",
    circlesOf: (sizes: string): string => `Kreise für ${sizes} Personen`,
    squaresOf: (sizes: string): string => `Quadrate für ${sizes} Millionen Euro`,
  },
  corridorStates: {
    "in-use": "zu diesem Zeitpunkt genutzt",
    closed: "vor diesem Zeitpunkt geschlossen",
    paused: "zu diesem Zeitpunkt keine Nutzung berichtet",
    later: "erst später genutzt",
    undated: "Zeiten nicht angegeben",
  },
  noteClosed: (year: string): string => `geschlossen ${year}`,
  noteInUse: (dates: string): string => `genutzt ${dates}`,
  mark: (partner: string, figures: string): string => `${partner}: ${figures}`,
  moreInSheet: (count: number): string => `; ${plural(count, { one: "# weiterer", other: "# weitere" })} im Blatt`,
  moreStated: (count: number): string =>
    `; ${plural(count, { one: "# weiterer genannt", other: "# weitere genannt" })}`,
  statements: (count: number): string => plural(count, { one: "# Aussage", other: "# Aussagen" }),
  andOtherAmounts: (figure: string): string => `${figure} und weitere Beträge`,
  nextStep: (when: string): string => `Nächster Schritt: ${when}`,
  nextStepUndated: "Nächster Schritt, ohne Datum",
  hatched: "schraffiert",
  hatchedBecause: "schraffiert: etwas ist blockiert",
  inUse: (dates: string): string => `Genutzt: ${dates}`,
  placeConfirmed: "Von einer Quelle genannt",
  placeUnconfirmed: "Von keiner Quelle bestätigt",
  scale: (length: string): string => `Maßstab: Der Balken entspricht ${length}`,
  kilometres: (count: string): string => `${count}\u00a0km`,
} satisfies CoreMessages["map"];
