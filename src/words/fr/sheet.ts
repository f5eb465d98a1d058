/** What stands around the statements in the sheets of partners and routes, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, lists, plural } from "./basics.ts";

const entries = (count: number): string => plural(count, { one: "# entrée", other: "# entrées" });

export const sheet: MoreMessages["sheet"] = {
  whyThisColour: (deciding) => `Pourquoi cette couleur : ${entries(deciding)}`,
  forTheHatching: "Pour les hachures :",
  saysNothing: (title, partner, covers) =>
    `${partner} : « ${title} » n’en dit rien. Champ couvert : ${lists.inSentence(covers)}`,
  inAllDocuments: (count) => `Dans les ${amounts.numberWord(count)} documents`,
  entries,
  cooperation: "Coopération",
  deployments: "Déploiements",
  money: (stage) => `Argent : ${lists.inSentence(stage)}`,
  counted: "Chiffres",
  events: "Événements",
  priorities: "Priorités",
  region: "Région",
  ofRegion: "Dit de la région dans son ensemble ; cela ne décide rien pour un partenaire donné.",
  naming: "Nommé dans des entrées sur d’autres",
  liesOn: "Se trouve sur :",
  routePartners: "Partenaires que ses corridors traversent ou que les documents y rattachent :",
  routeSaysNothing: (title) => `« ${title} » ne rattache aucun énoncé à cette route.`,
  corridors: "Corridors",
  corridorsNote:
    "Schéma. Les lignes sont des corridors, pas des tracés ; beaucoup de gens n’en suivent aucun. Aucune source n’en décrit un de bout en bout.",
  corridorUse: (dates, state) => `Utilisation : ${dates} ; ${state}.`,
  corridorPeaks: (peaks) => `Pics : ${peaks}.`,
  passage: {
    disagrees: "Un autre passage le contredit",
    disagreesBy: (figure) => `Un autre passage le contredit : ${figure}`,
    of: (section) => `Passage : ${section}`,
    document: "Document",
    section: "Section",
    searchFor: "Chercher",
    copy: "Copier",
    copied: "Copié",
    copyByHand: "Sélectionnez et copiez à la main",
    copyPhrase: "Copier l’extrait à chercher",
    note: "Note",
    entry: "Entrée",
    open: "Ouvrir le document à ce passage",
    noAddress: "Aucune adresse de ce document n’est confirmée.",
  },
};
