/** The words for the vocabularies that readers meet, in one place for the legend, the lists and the popups. */
import type { CooperationFlag, Family, FundingStage, RouteId } from "../../model/vocabulary.ts";
import type { Layer, Lens } from "../../view/viewState.ts";
import type { ColourToken } from "./palette.ts";

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  framework: "Frameworks",
  returns: "Returns",
  borders: "Borders",
  smuggling: "Anti-smuggling",
  mobility: "Mobility",
  protection: "Protection",
};

export interface LensWords {
  readonly name: string;
  /** The question that the map answers under this lens. */
  readonly question: string;
}

export const LENS_WORDS: Readonly<Record<Lens, LensWords>> = {
  standing: { name: "Standing", question: "Where does the cooperation stand, as this document tells it?" },
  framework: { name: FAMILY_NAMES.framework, question: "Which partnerships, dialogues and processes frame it?" },
  returns: { name: FAMILY_NAMES.returns, question: "How far has cooperation on return and readmission come?" },
  borders: { name: FAMILY_NAMES.borders, question: "How far has cooperation on border management come?" },
  smuggling: { name: FAMILY_NAMES.smuggling, question: "How far has cooperation against migrant smuggling come?" },
  mobility: { name: FAMILY_NAMES.mobility, question: "How far have visas and legal routes come?" },
  protection: { name: FAMILY_NAMES.protection, question: "How far have protection and resettlement come?" },
};

export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  routes: "Routes",
  deployments: "Deployments",
  funding: "Funding",
  labels: "Names",
};

export const STAGE_NAMES: Readonly<Record<FundingStage, string>> = {
  planned: "Planned",
  pledged: "Pledged",
  allocated: "Allocated",
  adopted: "Adopted",
  contracted: "Contracted",
  delivered: "Delivered",
};

export const FLAG_NAMES: Readonly<Record<CooperationFlag, string>> = {
  reduced: "Runs below what it was",
  resuming: "Taken up again after a stop",
  "earlier-basis": "An earlier agreement applies meanwhile",
  obstacle: "An obstacle is reported",
  main: "The cooperation as a whole",
  area: "Area of cooperation",
  "member-state": "A Member State’s own",
};

export const ROUTE_NAMES: Readonly<Record<RouteId, string>> = {
  "central-mediterranean": "Central Mediterranean",
  "western-balkans": "Western Balkans",
  "atlantic-western-mediterranean": "Atlantic and Western Mediterranean",
  "eastern-mediterranean": "Eastern Mediterranean",
};

export const ROUTE_COLOURS: Readonly<Record<RouteId, ColourToken>> = {
  "central-mediterranean": "routeCentralMediterranean",
  "western-balkans": "routeWesternBalkans",
  "atlantic-western-mediterranean": "routeAtlantic",
  "eastern-mediterranean": "routeEasternMediterranean",
};
