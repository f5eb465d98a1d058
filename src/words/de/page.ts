/** Title, lenses, layers and the sentences of every page and picture, in German. */
import type { CoreMessages } from "../words.ts";
import { amounts } from "./basics.ts";
import { routeOf, vocabulary } from "./vocabulary.ts";

const { families } = vocabulary;

export const page = {
  title: "Route Atlas",
  subtitle: (documents: number, years: string): string =>
    `Wie die Europäische Union in Migrationsfragen mit Partnerländern zusammenarbeitet – erzählt von ${amounts.numberWord(documents)} Dokumenten (${years})`,
  years: (first: string, last: string): string => (first === last ? first : `${first} bis ${last}`),
  lenses: {
    standing: { name: "Stand", question: "Wo steht die Zusammenarbeit, wie dieses Dokument sie darstellt?" },
    framework: {
      name: families.framework,
      question: "Welche Partnerschaften, Dialoge und Prozesse geben ihr den Rahmen?",
    },
    returns: {
      name: families.returns,
      question: "Wie weit ist die Zusammenarbeit bei Rückkehr und Rückübernahme?",
    },
    borders: { name: families.borders, question: "Wie weit ist die Zusammenarbeit beim Grenzmanagement?" },
    smuggling: {
      name: families.smuggling,
      question: "Wie weit ist die Zusammenarbeit gegen die Schleusung von Migranten?",
    },
    mobility: { name: families.mobility, question: "Wie weit sind Visa und legale Wege?" },
    protection: { name: families.protection, question: "Wie weit sind Schutz und Neuansiedlung?" },
  },
  layers: { routes: "Routen", deployments: "Entsendungen", funding: "Finanzierung", labels: "Namen" },
  themes: { system: "Wie das Gerät", light: "Hell", dark: "Dunkel", contrast: "Hoher Kontrast" },
  documentOf: (date: string): string => `Dokument vom ${date}`,
  documentsOf: (earlier: string, later: string): string => `Dokumente vom ${earlier} und vom ${later}`,
  changes: {
    name: (lens: string): string => `Veränderung: ${lens}`,
    question: (earlier: string, later: string): string => `Was hat sich zwischen ${earlier} und ${later} geändert?`,
    questionIn: (field: string, earlier: string, later: string): string =>
      `${field}: Was hat sich zwischen ${earlier} und ${later} geändert?`,
  },
  routeTitle: (route: string): string => `Die ${routeOf(route)}`,
  readingAid:
    "Die meiste Migration in Afrika, Asien und Europa ist regulär oder bleibt in ihrer Region; die Linien zeigen nur einen Teil.",
  schematic: "Schematisch. Linien sind Korridore, keine Wege; viele Menschen folgen keinem von ihnen.",
  disclaimer:
    "Bezeichnungen und Grenzen bedeuten keine Stellungnahme zum Rechtsstatus eines Landes, eines Gebiets oder einer Behörde oder zu dessen Grenzen.",
  shortNote:
    "Schematisch: Korridore, keine Wege. Die meiste Migration ist regulär oder bleibt in ihrer Region. Namen und Grenzen bedeuten keine Stellungnahme zum Rechtsstatus.",
  licence: "CC BY 4.0",
  baseMap: "Grenzen: Natural Earth, berichtigt.",
  palestine: {
    name: "Palästina*",
    note: "Diese Bezeichnung ist nicht als Anerkennung eines Staates Palästina auszulegen und lässt die Standpunkte der einzelnen Mitgliedstaaten zu dieser Frage unberührt.",
  },
} satisfies CoreMessages["page"];
