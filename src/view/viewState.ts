/** A view is a value: everything on the screen follows from it and the dataset, and the URL is its only store. */
import type { FactId, Iso3, StopId } from "../model/records.ts";
import type { RouteId } from "../model/vocabulary.ts";
import { type CompareMode, LAYERS, type Layer, type Lens, type Panel, type Theme } from "../model/choices.ts";
import type { Language } from "../words/languages.ts";

export {
  COMPARE_MODES,
  type CompareMode,
  LAYERS,
  type Layer,
  LENSES,
  type Lens,
  PANELS,
  type Panel,
  THEMES,
  type Theme,
} from "../model/choices.ts";

/** Where the map looks: degrees, longitude first, and MapLibre's zoom. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

export interface ViewState {
  readonly stop: StopId;
  readonly lens: Lens;
  /** In the order of LAYERS, none twice. */
  readonly layers: readonly Layer[];
  readonly route: RouteId | null;
  readonly partner: Iso3 | null;
  readonly document: StopId | null;
  readonly compare: StopId | null;
  readonly mode: CompareMode;
  /** Null means the frame that fits the screen. */
  readonly at: Camera | null;
  /** `family:returns,level:on-hold`: kept as written until the filters read it. */
  readonly filter: string;
  readonly q: string;
  /** `funding,every-document`: kept as written until `tableChoice.ts` reads it. */
  readonly rows: string;
  /** A column of the table, after a hyphen for the descending order: `-amount_eur`. */
  readonly sort: string;
  readonly panel: Panel | null;
  readonly tour: string | null;
  /** From 1. */
  readonly step: number | null;
  /** Null where the address names none: then the browser decides. */
  readonly lang: Language | null;
  readonly theme: Theme;
  readonly parts: string;
  readonly live: string;
  readonly edition: string;
  /** Words of the URL that this version does not know, kept so that a later one finds them again. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
}

/** What the parser needs to know of the dataset to tell a known id from a broken one. */
export interface KnownIds {
  readonly stops: readonly StopId[];
  readonly partners: readonly Iso3[];
  readonly facts?: readonly FactId[];
}

/** The widest of the five documents: the stop that says most about most partners. */
export const OPENING_STOP: StopId = "2023-12";

/** The limits of the camera that the base map supports: the box in degrees that holds its frame in the plane. */
export const CAMERA_LIMITS = { west: -72, east: 122, south: -18, north: 74, minZoom: 1, maxZoom: 8.5 } as const;

/** The view of an empty URL. Falls back to the last document when the opening stop is not in the data. */
export function defaultView(known: KnownIds): ViewState {
  const last = known.stops.at(-1);
  if (last === undefined) throw new Error("The dataset holds no document, so there is nothing to look at.");
  return {
    stop: known.stops.includes(OPENING_STOP) ? OPENING_STOP : last,
    lens: "standing",
    layers: LAYERS,
    route: null,
    partner: null,
    document: null,
    compare: null,
    mode: "changes",
    at: null,
    filter: "",
    q: "",
    rows: "",
    sort: "",
    panel: null,
    tour: null,
    step: null,
    lang: null,
    theme: "system",
    parts: "",
    live: "",
    edition: "",
    unknown: [],
  };
}
