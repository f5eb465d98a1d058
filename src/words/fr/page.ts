/** Title, lenses, layers and the sentences of every page and picture, in French. */
import type { CoreMessages } from "../words.ts";
import { amounts, lists, ofDate } from "./basics.ts";
import { routeOf, vocabulary } from "./vocabulary.ts";

const { families } = vocabulary;

export const page = {
  title: "Route Atlas",
  subtitle: (documents: number, years: string): string =>
    `Comment l’Union européenne coopère avec des pays partenaires en matière de migration : ce qu’en disent ${amounts.numberWord(documents)} documents (${years})`,
  years: (first: string, last: string): string => (first === last ? first : `${first} à ${last}`),
  lenses: {
    standing: { name: "État", question: "Où en est la coopération, selon ce document ?" },
    framework: {
      name: families.framework,
      question: "Quels partenariats, dialogues et processus l’encadrent ?",
    },
    returns: {
      name: families.returns,
      question: "Où en est la coopération en matière de retour et de réadmission ?",
    },
    borders: { name: families.borders, question: "Où en est la coopération en matière de gestion des frontières ?" },
    smuggling: {
      name: families.smuggling,
      question: "Où en est la coopération contre le trafic de migrants ?",
    },
    mobility: { name: families.mobility, question: "Où en sont les visas et les voies légales ?" },
    protection: { name: families.protection, question: "Où en sont la protection et la réinstallation ?" },
  },
  layers: { routes: "Routes", deployments: "Déploiements", funding: "Financements", labels: "Noms" },
  themes: { system: "Comme l’appareil", light: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  documentOf: (date: string): string => `Document ${ofDate(date)}`,
  documentsOf: (earlier: string, later: string): string => `Documents ${ofDate(earlier)} et ${ofDate(later)}`,
  changes: {
    name: (lens: string): string => `Changement : ${lists.inSentence(lens)}`,
    question: (earlier: string, later: string): string => `Qu’est-ce qui a changé entre ${earlier} et ${later} ?`,
    questionIn: (field: string, earlier: string, later: string): string =>
      `${field} : qu’est-ce qui a changé entre ${earlier} et ${later} ?`,
  },
  routeTitle: (route: string): string => lists.atStart(`la ${routeOf(route)}`),
  readingAid:
    "En Afrique, en Asie et en Europe, la plupart des migrations sont régulières ou restent dans leur région ; les lignes n’en montrent qu’une partie.",
  schematic: "Schéma. Les lignes sont des corridors, pas des tracés ; beaucoup de gens n’en suivent aucun.",
  disclaimer:
    "Les dénominations et les frontières n’impliquent aucune prise de position sur le statut juridique d’un pays, d’un territoire ou d’une autorité, ni sur le tracé de ses frontières.",
  shortNote:
    "Schéma : des corridors, pas des tracés. La plupart des migrations sont régulières ou restent dans leur région. Noms et frontières n’impliquent aucune prise de position juridique.",
  licence: "CC BY 4.0",
  baseMap: "Frontières : Natural Earth, corrigées.",
  palestine: {
    name: "Palestine*",
    note: "Cette dénomination ne saurait être interprétée comme une reconnaissance d’un État de Palestine et est sans préjudice des positions de chaque État membre sur cette question.",
  },
} satisfies CoreMessages["page"];
