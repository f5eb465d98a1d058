/** The views in which the SVG picture is held against the live map, and how alike they must be. */
import type { PictureLayer } from "../support/pictureLayers.ts";

export interface ComparedView {
  readonly name: string;
  readonly query: string;
  /** The largest share of pixels that one has and the other has nowhere near; measured, and a quarter more. */
  readonly limit: number;
  /** What is drawn in this view and must be found in the live map, place by place. */
  readonly layers: readonly PictureLayer[];
  /** Compared in the long tests only: it shows layers that another view shows too. */
  readonly isLong?: true;
}

const UNLABELLED = "layers=routes,deployments,funding";
const GROUND = ["land", "border", "coast"] as const;

export const OPENING_VIEW: ComparedView = {
  name: "the opening view",
  query: `?${UNLABELLED}`,
  limit: 0.0055,
  layers: [
    ...GROUND,
    "advancing",
    "running",
    "hatch",
    "cross",
    "dots",
    "dashedBorder",
    "casing",
    "centralMediterranean",
    "westernBalkans",
    "atlantic",
    "easternMediterranean",
    "waypoint",
    "leader",
    "callout",
    "deployment",
    "funding",
  ],
};

export const NEAR_VIEW: ComparedView = {
  name: "the Western Balkans with the places on corridors",
  query: "?at=20,42,4.9&layers=routes",
  limit: 0.0046,
  layers: [...GROUND, "hatch", "casing", "westernBalkans", "idle", "waypoint", "callout"],
};

const ALL_VIEWS: readonly ComparedView[] = [
  OPENING_VIEW,
  NEAR_VIEW,
  {
    name: "symbols at their true places",
    isLong: true,
    query: "?at=20,42,5&layers=deployments,funding",
    limit: 0.02,
    layers: [...GROUND, "hatch", "deployment"],
  },
  {
    name: "returns in 2017",
    isLong: true,
    query: `?stop=2017-06&lens=returns&${UNLABELLED}`,
    limit: 0.005,
    layers: [...GROUND, "casing", "deployment", "funding"],
  },
  {
    name: "borders in West Africa",
    isLong: true,
    query: `?at=-10,22,4.2&lens=borders&${UNLABELLED}`,
    limit: 0.0015,
    layers: [...GROUND, "casing", "atlantic", "waypoint"],
  },
  {
    name: "one route in the foreground",
    isLong: true,
    query: `?route=eastern-mediterranean&${UNLABELLED}`,
    limit: 0.004,
    layers: [...GROUND, "casing", "easternMediterranean", "waypoint"],
  },
  {
    name: "the night map",
    isLong: true,
    query: `?theme=dark&${UNLABELLED}`,
    limit: 0.004,
    layers: [...GROUND, "hatch", "cross", "casing", "centralMediterranean", "deployment", "funding"],
  },
  {
    name: "high contrast",
    isLong: true,
    query: `?theme=contrast&${UNLABELLED}`,
    limit: 0.01,
    layers: [...GROUND, "hatch", "cross", "casing", "centralMediterranean", "deployment", "funding"],
  },
];

/** The views of this run. */
export const VIEWS = ALL_VIEWS.filter(({ isLong }) => isLong === undefined || process.env.LONG === "1");
