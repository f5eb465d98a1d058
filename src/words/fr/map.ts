/** What is written on the map and in its legend, in French. */
import type { CoreMessages } from "../words.ts";
import { lists, plural } from "./basics.ts";

export const map = {
  symbols: {
    people: "personnes déployées, ? sans nombre ; anneau vide : bateaux, équipements, missions",
    euros: "millions d’euros, le plus grand montant cité ; jamais une somme",
    finish:
      "Plein : en place, contracté ou livré. Gris : alloué ou adopté. Contour : prévu, promis ou stade non précisé.",
    finishes: {
      filled: "en place, contracté ou livré",
      tinted: "alloué ou adopté",
      outline: "prévu, promis ou stade non précisé",
    },
    discs: "Petits disques au bout d’un filet : partenaires trop petits pour montrer leur couleur.",
    linesInUse: "Les lignes sont pleines sur terre et tiretées en mer.",
    asOf: (document: string): string => `Symboles et lignes : ${lists.inSentence(document)}.`,
    inShort: {
      circles: "cercles : personnes déployées",
      squares: "carrés : argent",
      lines: "lignes : corridors, tiretés en mer",
      places: "points : lieux, creux si aucune source ne les confirme",
      brackets: "accolades : dit d’une région",
    },
    lines:
      "Les lignes sont pleines sur terre et tiretées en mer ; fines et pointillées là où un corridor n’était pas utilisé à cette date.",
    places: "Lieux : pleins si une source les confirme, creux sinon.",
    brackets: "Accolades : dit d’une région, non d’un seul pays.",
    circlesOf: (sizes: string): string => `Cercles de ${sizes} personnes`,
    squaresOf: (sizes: string): string => `Carrés de ${sizes} millions d’euros`,
  },
  corridorStates: {
    "in-use": "utilisé à cette date",
    closed: "fermé avant cette date",
    paused: "aucune utilisation signalée à cette date",
    later: "utilisé seulement plus tard",
    undated: "dates non précisées",
  },
  noteClosed: (year: string): string => `fermé en ${year}`,
  noteInUse: (dates: string): string => `utilisé : ${dates}`,
  mark: (partner: string, figures: string): string => `${partner} : ${figures}`,
  moreInSheet: (count: number): string =>
    ` ; ${plural(count, { one: "# autre dans la fiche", other: "# autres dans la fiche" })}`,
  moreStated: (count: number): string => ` ; ${plural(count, { one: "# autre cité", other: "# autres cités" })}`,
  statements: (count: number): string => plural(count, { one: "# énoncé", other: "# énoncés" }),
  andOtherAmounts: (figure: string): string => `${figure} et d’autres montants`,
  nextStep: (when: string): string => `Prochain pas : ${when}`,
  nextStepUndated: "Prochain pas, sans date",
  hatched: "hachuré",
  hatchedBecause: "hachuré : quelque chose est bloqué",
  inUse: (dates: string): string => `Utilisé : ${dates}`,
  placeConfirmed: "Cité par une source",
  placeUnconfirmed: "Non confirmé par une source",
  scale: (length: string): string => `Échelle : la barre mesure ${length}`,
  kilometres: (count: string): string => `${count}\u00a0km`,
} satisfies CoreMessages["map"];
