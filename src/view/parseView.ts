/** Reads a view off the query string. Nothing in it is fatal: what is broken falls back and is told. */
import { LANGUAGES } from "../words/languages.ts";
import { ROUTES } from "../model/vocabulary.ts";
import { type Camera, CAMERA_LIMITS, COMPARE_MODES, defaultView, type KnownIds, LAYERS } from "./viewState.ts";
import { LENSES, PANELS, THEMES, type ViewState } from "./viewState.ts";

/** A part of the address that could not be used, in a sentence for the reader. */
export interface Notice {
  readonly name: string;
  readonly message: string;
}

export interface ParsedView {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
}

const LONGEST_ECHO = 40;

type Draft = { -readonly [Name in keyof ViewState]: ViewState[Name] };
/** Puts a value into the draft, or answers with what would have been right. */
type Reader = (draft: Draft, value: string, known: KnownIds) => string | null;

const READERS: Readonly<Record<string, Reader>> = {
  stop: (draft, value, known) => choose(known.stops, value, "documents", (stop) => (draft.stop = stop)),
  lens: (draft, value) => choose(LENSES, value, "lenses", (lens) => (draft.lens = lens)),
  layers: readLayers,
  route: (draft, value) => choose(ROUTES, value, "routes", (route) => (draft.route = route)),
  partner: readPartner,
  document: (draft, value, known) => choose(known.stops, value, "documents", (stop) => (draft.document = stop)),
  compare: (draft, value, known) => choose(known.stops, value, "documents", (stop) => (draft.compare = stop)),
  mode: (draft, value) => choose(COMPARE_MODES, value, "ways to compare", (mode) => (draft.mode = mode)),
  at: readCamera,
  filter: (draft, value) => keep(() => (draft.filter = value)),
  q: (draft, value) => keep(() => (draft.q = value)),
  rows: (draft, value) => keep(() => (draft.rows = value)),
  sort: (draft, value) => keep(() => (draft.sort = value)),
  panel: (draft, value) => choose(PANELS, value, "panels", (panel) => (draft.panel = panel)),
  tour: readTour,
  step: readStep,
  lang: (draft, value) => choose(LANGUAGES, value, "languages", (lang) => (draft.lang = lang)),
  theme: (draft, value) => choose(THEMES, value, "themes", (theme) => (draft.theme = theme)),
  parts: (draft, value) => keep(() => (draft.parts = value)),
  live: (draft, value) => keep(() => (draft.live = value)),
  edition: (draft, value) => keep(() => (draft.edition = value)),
};

/** The names that a view may have in the URL, a tour or a message. */
export const VIEW_NAMES: readonly string[] = Object.keys(READERS);

/** Reads `query` (with or without its `?`). The first of a repeated name counts. Never throws. */
export function parseView(query: string, known: KnownIds): ParsedView {
  const draft: Draft = { ...defaultView(known) };
  const notices: Notice[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!reader) unknown.push([name, value]);
    else if (!seen.has(name)) {
      seen.add(name);
      const hint = reader(draft, value, known);
      if (hint !== null) notices.push({ name, message: `The address asks for ${name} “${echo(value)}”. ${hint}` });
    }
  }
  draft.unknown = unknown;
  return { view: draft, notices };
}

function choose<Value extends string>(
  values: readonly Value[],
  value: string,
  plural: string,
  put: (value: Value) => void,
): string | null {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) return `The ${plural} are ${values.join(", ")}.`;
  put(found);
  return null;
}

function keep(put: () => void): null {
  put();
  return null;
}

function readLayers(draft: Draft, value: string): string | null {
  const words = value.split(",").filter((word) => word !== "");
  draft.layers = LAYERS.filter((layer) => words.includes(layer));
  const strange = words.filter((word) => !LAYERS.some((layer) => layer === word));
  return strange.length === 0 ? null : `The layers are ${LAYERS.join(", ")}.`;
}

function readPartner(draft: Draft, value: string, known: KnownIds): string | null {
  const iso3 = value.toUpperCase();
  if (!known.partners.includes(iso3))
    return "Partners are named by ISO codes of three letters, such as TUN for Tunisia.";
  draft.partner = iso3;
  return null;
}

function readCamera(draft: Draft, value: string): string | null {
  const numbers = value.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = numbers;
  if (
    numbers.length !== 3 ||
    lon === undefined ||
    lat === undefined ||
    zoom === undefined ||
    !numbers.every(Number.isFinite)
  ) {
    return "A place on the map is written as longitude, latitude, zoom: 12.5,35,4.";
  }
  const camera = limitCamera({ lon, lat, zoom });
  draft.at = camera;
  const moved = camera.lon !== lon || camera.lat !== lat || camera.zoom !== zoom;
  return moved ? "That place lies outside this map, so the nearest one is shown." : null;
}

/** Brings a camera inside the frame of the base map. */
export function limitCamera({ lon, lat, zoom }: Camera): Camera {
  const { west, east, south, north, minZoom, maxZoom } = CAMERA_LIMITS;
  return { lon: clamp(lon, west, east), lat: clamp(lat, south, north), zoom: clamp(zoom, minZoom, maxZoom) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function readTour(draft: Draft, value: string): string | null {
  if (!/^[a-z0-9-]{1,80}$/.test(value)) return "A tour is named by small letters, digits and hyphens.";
  draft.tour = value;
  return null;
}

function readStep(draft: Draft, value: string): string | null {
  if (!/^[1-9]\d{0,3}$/.test(value)) return "Steps are counted from 1.";
  draft.step = Number(value);
  return null;
}

function echo(value: string): string {
  if (value.length <= LONGEST_ECHO) return value;
  const start = value.slice(0, LONGEST_ECHO);
  // A letter of two units is not cut in half.
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}
