/** The journey from partner to partner along a route, in French. */
import type { MoreMessages } from "../words.ts";
import { amounts, plural } from "./basics.ts";

const partners = (count: number): string => plural(count, { one: "# partenaire", other: "# partenaires" });

export const journey: MoreMessages["journey"] = {
  choose:
    "Choisissez une route. Le voyage va de partenaire en partenaire, dans l’ordre du trajet, et dit de chacun ce qu’en dit ce document.",
  chooseLabel: "Routes",
  partners,
  place: (route, at, all) => `${route}, ${amounts.count(at)} sur ${amounts.count(all)}`,
  start: "Commencer",
  steps: "Étapes du voyage",
  previous: "Précédent",
  next: "Suivant",
  toEnd: "Bilan",
  intro: (count, first, last) =>
    `${partners(count)} – premier : ${first} ; dernier : ${last}. D’abord ceux que des corridors traversent, dans l’ordre du trajet, puis ceux que des documents rattachent à la route.`,
  ofRoute: "Dit de la route",
  saysNothing: (title, partner) => `${partner} : « ${title} » n’en dit rien.`,
  notCovered: (title, partner) => `${partner} : « ${title} » ne couvre pas cette région.`,
  more: (count) =>
    plural(count, { one: "# autre entrée dans sa fiche", other: "Le tout : # autres entrées dans sa fiche" }),
  openSheet: (partner) => `${partner} : ouvrir la fiche`,
  leadsOn: "La route continue par",
  use: (dates, state) => `Utilisation : ${dates} ; ${state}.`,
  nextOnIt: (partner) => `Partenaire suivant sur ce corridor : ${partner}.`,
  lastOnIt: "Aucun autre partenaire ne s’y trouve.",
  noCorridor: "Aucun corridor de cette carte ne passe par là ; les documents rattachent ce partenaire à la route.",
  summary: "Au bout de la route",
  inUse: (inUse, all) =>
    `Corridors utilisés à la date de ce document, d’après ce qu’en disent les rapports : ${amounts.count(inUse)} sur ${amounts.count(all)}.`,
  again: "Depuis le début",
  other: "Une autre route",
  leave: "Quitter le voyage",
};
