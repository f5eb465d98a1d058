/** The two-minute guide, in French: one short caption for each thing that it points at. */
import type { MoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";

export const guide: MoreMessages["guide"] = {
  label: "Le guide en deux minutes",
  place: (at, all) => `${amounts.count(at)} sur ${amounts.count(all)}`,
  next: "Suivant",
  back: "Retour",
  skip: "Passer",
  finish: "Terminer",
  steps: {
    timeline: {
      title: "Cinq documents font le temps",
      text: "Chaque repère est un document, à sa vraie date. Passez de l’un à l’autre avec les boutons ou les flèches. La carte montre ce que dit ce document ; entre deux documents, rien n’est comblé.",
    },
    lens: {
      title: "Un angle pose une question",
      text: "« État » demande où en est la coopération dans son ensemble ; les autres angles demandent jusqu’où elle est allée dans un domaine, comme les retours ou les frontières.",
    },
    legend: {
      title: "La légende compte",
      text: "Chaque aspect, avec son sens et le nombre de partenaires qui l’ont maintenant. « Non mentionné » ne veut pas dire qu’il ne se passe rien : le document se tait.",
    },
    list: {
      title: "Une ligne, cinq documents",
      text: "La liste réunit tous les partenaires dans l’ordre des routes. Ses cases racontent les cinq documents ; le trait marque celui de la carte.",
    },
    partner: {
      title: "Un partenaire s’ouvre",
      text: "Un clic sur la carte ou dans la liste ouvre ce que le document dit d’un partenaire, domaine par domaine. Un mot souligné de points s’explique sur place.",
    },
    passage: {
      title: "Chaque chiffre a son passage",
      text: "Dépliez-le pour voir le document, la section et les mots à chercher, et vérifier ainsi ce que dit l’atlas.",
    },
    compare: {
      title: "Deux documents à la fois",
      text: "« Comparer » montre ce qui a changé d’un document à l’autre. Sous « Comprendre » se trouvent des voyages le long des routes et des questions pour une classe.",
    },
  },
};
