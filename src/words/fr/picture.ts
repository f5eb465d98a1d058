/** A picture and a step in sentences, in French. */
import type { CoreMessages } from "../words.ts";
import { lists, plural } from "./basics.ts";
import { routeOf } from "./vocabulary.ts";

const partners = (count: number): string => plural(count, { one: "# partenaire", other: "# partenaires" });

export const picture = {
  title: (subject: string, heading: string): string => `Route Atlas : ${subject} – ${heading}`,
  routeAndLens: (route: string, lens: string): string => `${route}, ${lists.inSentence(lens)}`,
  mapOfPartners: (count: number, field: string, heading: string, author: string): string =>
    `Carte de la coopération de l’UE avec ${partners(count)} – ${lists.inSentence(field)} – selon le ${lists.inSentence(heading)} (${author}).`,
  mapOfChanges: (count: number, field: string, earlier: string, later: string): string =>
    `Carte de ce qui a changé dans la coopération de l’UE avec ${partners(count)} – ${lists.inSentence(field)} – entre le ${lists.inSentence(earlier)} et le ${lists.inSentence(later)}.`,
  mapOfRoute: (route: string, field: string, heading: string, author: string): string =>
    `Carte de la ${routeOf(route)} – ${lists.inSentence(field)} – selon le ${lists.inSentence(heading)} (${author}).`,
  author: (publisher: string, kind: string): string => `${publisher} ; ${lists.inSentence(kind)}`,
  publisherUnnamed: "éditeur non nommé",
  partners: "Partenaires",
  allPartners: "Tous les partenaires",
  corridorsInUse: (inUse: number, all: number): string =>
    `Utilisés à cette date : ${inUse} de ses ${plural(all, { one: "# corridor", other: "# corridors" })}.`,
  source: (title: string, publisher: string, date: string): string => `Source : ${title}, ${publisher}, ${date}.`,
  readBy: (edition: string, licence: string): string => `Lu et codé par Route Atlas, édition ${edition}, ${licence}.`,
  deployments: "Déploiements",
  money: "Argent, le plus grand montant de chacun",
  saidOfRegions: "Dit de régions dans leur ensemble.",
  corridorsOf: (route: string): string => `Corridors de la ${routeOf(route)}.`,
  corridorUse: (dates: string): string => `utilisé : ${lists.inSentence(dates)}`,
  description: (heading: string, lens: string, counts: string): string =>
    `${heading}. ${lens}, en nombre de partenaires : ${counts}.`,
  stepped: (heading: string, title: string): string => `${heading} : ${title}.`,
  noneChanged: "Aucun partenaire n’a changé d’aspect.",
  changed: (count: number): string =>
    plural(count, { one: "# partenaire a changé d’aspect", other: "# partenaires ont changé d’aspect" }),
  changedAll: (changed: string, names: readonly string[]): string => `${changed} : ${lists.joined(names)}.`,
  changedSome: (changed: string, names: readonly string[]): string => `${changed}, dont ${lists.joined(names)}.`,
  sheet: {
    partners: "Partenaires",
    allPartners: "Tous les partenaires",
    outside: (names: string): string => `Hors de cette image ou coupés par son bord : ${names}.`,
    otherPartners: (count: number): string =>
      plural(count, { one: "# autre partenaire", other: "# autres partenaires" }),
    corridors: "Ses corridors et leurs périodes d’utilisation",
  },
} satisfies CoreMessages["picture"];
