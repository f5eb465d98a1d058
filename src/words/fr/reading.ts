/** The dialog that says how to read the map, in French. */
import type { MoreMessages } from "../words.ts";

export const reading: MoreMessages["reading"] = {
  stops:
    "Chaque étape de la chronologie est un document. La carte montre ce que dit ce document et rien d’autre : rien n’est reporté de l’un à l’autre, rien n’est comblé entre eux. Passez de l’un à l’autre avec les flèches du clavier, Page suiv. et Page préc., Début et Fin, ou les boutons.",
  standing: "Où en est la coopération",
  standingText:
    "La couleur se déduit des entrées : le premier de ces cas qui s’applique l’emporte – à l’arrêt, en reprise, en progrès, en cours, cité seulement ; puis non mentionné ou hors champ. La fiche d’un partenaire montre les entrées qui en ont décidé.",
  look: (meaning) => ` – ${meaning}.`,
  fields: "Un domaine à la fois",
  fieldsText:
    "Cadres, retours, frontières, lutte contre le trafic de migrants, mobilité et protection montrent le groupe de niveaux le plus avancé dans ce domaine.",
  symbols: "Symboles et lignes",
  symbolsText:
    "La surface d’un cercle est le nombre de personnes déployées, tel que l’indique une entrée ; celle d’un carré est le plus grand montant que le document indique pour un partenaire. Plein : en place, contracté ou livré. Gris : alloué ou adopté. Contour : prévu, promis ou stade non précisé. L’argent n’est jamais additionné d’un stade ou d’un document à l’autre, et les routes ne sont jamais totalisées. Frontex compte des détections aux frontières, non des personnes. Les accolades portent ce qui est dit d’une région ; cela ne décide rien pour un partenaire donné.",
  toAbout: "À propos des données : documents, lectures, limites, téléchargements",
  words: "Vocabulaire",
};
