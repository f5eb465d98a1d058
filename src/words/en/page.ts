/** Title, lenses, layers and the sentences that stand on every page and every picture. */
import type { Layer, Lens, Theme } from "../../model/choices.ts";
import { amounts, lists } from "./basics.ts";
import { vocabulary } from "./vocabulary.ts";

interface LensWords {
  readonly name: string;
  /** The question that the map answers under this lens. */
  readonly question: string;
}

const { families } = vocabulary;

const lenses: Readonly<Record<Lens, LensWords>> = {
  standing: { name: "Standing", question: "Where does the cooperation stand, as this document tells it?" },
  framework: { name: families.framework, question: "Which partnerships, dialogues and processes frame it?" },
  returns: { name: families.returns, question: "How far has cooperation on return and readmission come?" },
  borders: { name: families.borders, question: "How far has cooperation on border management come?" },
  smuggling: { name: families.smuggling, question: "How far has cooperation against migrant smuggling come?" },
  mobility: { name: families.mobility, question: "How far have visas and legal routes come?" },
  protection: { name: families.protection, question: "How far have protection and resettlement come?" },
};

const layers: Readonly<Record<Layer, string>> = {
  routes: "Routes",
  deployments: "Deployments",
  funding: "Funding",
  labels: "Names",
};

const themes: Readonly<Record<Theme, string>> = {
  system: "As the device",
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

export const page = {
  title: "Route Atlas",
  subtitle: (documents: number, years: string): string =>
    `How the European Union works with partner countries on migration, as ${amounts.numberWord(documents)} documents of ${years} tell it`,
  years: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  lenses,
  layers,
  themes,
  documentOf: (date: string): string => `Document of ${date}`,
  documentsOf: (earlier: string, later: string): string => `Documents of ${earlier} and ${later}`,
  changes: {
    name: (lens: string): string => `Change: ${lists.inSentence(lens)}`,
    question: (earlier: string, later: string): string => `What changed between ${earlier} and ${later}?`,
    questionIn: (field: string, earlier: string, later: string): string =>
      `${field}: what changed between ${earlier} and ${later}?`,
  },
  routeTitle: (route: string): string => `The ${route} route`,
  readingAid:
    "Most migration in Africa, Asia and Europe is regular or stays within its region; the lines show only a part.",
  schematic: "Schematic. Lines are corridors, not tracks; many people follow none of them.",
  disclaimer:
    "Designations and boundaries do not imply any opinion on the legal status of a country, territory or authority, or on its frontiers.",
  shortNote:
    "Schematic: corridors, not tracks. Most migration is regular or stays within its region. Names and borders imply no opinion on legal status.",
  licence: "CC BY 4.0",
  baseMap: "Borders: Natural Earth, repaired.",
  palestine: {
    name: "Palestine*",
    note: "This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.",
  },
};
