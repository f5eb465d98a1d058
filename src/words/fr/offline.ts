/** The site on the device: kept there, without a network, and renewed, in French. */
import type { MoreMessages } from "../words.ts";

export const offline: MoreMessages["offline"] = {
  heading: "Sans réseau",
  kept: (edition: string, megabytes: string): string =>
    `Ce site est enregistré sur cet appareil (édition ${edition}, ${megabytes} Mo) et s’ouvre sans réseau.`,
  storing: "Ce site est en cours d’enregistrement sur cet appareil, pour s’ouvrir sans réseau.",
  absent: "Ce site n’est pas enregistré sur cet appareil : sans réseau, il ne s’ouvre pas.",
  impossible:
    "Ce navigateur, ou la manière dont cette page a été ouverte, ne permet pas d’enregistrer un site sur l’appareil.",
  refused: "Ce site n’a pas pu être enregistré sur cet appareil : le réseau a manqué ou le navigateur a refusé.",
  single: "Voici le site entier en un seul fichier. Il n’a besoin d’aucun réseau.",
  store: "L’enregistrer",
  remove: "Le supprimer",
  newer: "Une édition plus récente est prête",
  reload: "Recharger",
  later: "Plus tard",
};
