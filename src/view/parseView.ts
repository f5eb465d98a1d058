/** Reads a view off the query string. Nothing in it is fatal: what is broken falls back and is told. */
import { LANGUAGES } from "../words/languages.ts";
import { ROUTES } from "../model/vocabulary.ts";
import { type Camera, CAMERA_LIMITS, COMPARE_MODES, defaultView, type KnownIds, LAYERS } from "./viewState.ts";
import { LENSES, PANELS, THEMES, type ViewState } from "./viewState.ts";

/** What has a closed list of values. */
export type ChoiceName = "stop" | "lens" | "layers" | "route" | "mode" | "panel" | "lang" | "theme";

/** What is wrong with a value: it is none of a list, or not written as it should be. */
export type Fault =
  | { readonly kind: "choice"; readonly of: ChoiceName; readonly values: readonly string[] }
  | {
      readonly kind:
        "partner" | "at" | "atOutside" | "tour" | "tourUnknown" | "tourMissing" | "step" | "stepBeyond" | "filter";
    }
  /** The language of the page, `value` by its own name, could not be loaded. */
  | { readonly kind: "languageMissing" };

/** A part of the address that could not be used; `value` is what it asked for, shortened. */
export interface Notice {
  readonly name: string;
  readonly value: string;
  readonly fault: Fault;
}

export interface ParsedView {
  readonly view: ViewState;
  readonly notices: readonly Notice[];
}

const LONGEST_ECHO = 40;

type Draft = { -readonly [Name in keyof ViewState]: ViewState[Name] };
/** Puts a value into the draft, or answers with what is wrong. */
type Reader = (draft: Draft, value: string, known: KnownIds) => Fault | null;

const READERS: Readonly<Record<string, Reader>> = {
  stop: (draft, value, known) => choose(known.stops, value, "stop", (stop) => (draft.stop = stop)),
  lens: (draft, value) => choose(LENSES, value, "lens", (lens) => (draft.lens = lens)),
  layers: readLayers,
  route: (draft, value) => choose(ROUTES, value, "route", (route) => (draft.route = route)),
  partner: readPartner,
  document: (draft, value, known) => choose(known.stops, value, "stop", (stop) => (draft.document = stop)),
  compare: (draft, value, known) => choose(known.stops, value, "stop", (stop) => (draft.compare = stop)),
  mode: (draft, value) => choose(COMPARE_MODES, value, "mode", (mode) => (draft.mode = mode)),
  at: readCamera,
  filter: (draft, value) => keep(() => (draft.filter = value)),
  q: (draft, value) => keep(() => (draft.q = value)),
  rows: (draft, value) => keep(() => (draft.rows = value)),
  sort: (draft, value) => keep(() => (draft.sort = value)),
  panel: (draft, value) => choose(PANELS, value, "panel", (panel) => (draft.panel = panel)),
  tour: readTour,
  step: readStep,
  lang: (draft, value) => choose(LANGUAGES, value, "lang", (lang) => (draft.lang = lang)),
  theme: (draft, value) => choose(THEMES, value, "theme", (theme) => (draft.theme = theme)),
  parts: (draft, value) => keep(() => (draft.parts = value)),
  live: (draft, value) => keep(() => (draft.live = value)),
  edition: (draft, value) => keep(() => (draft.edition = value)),
};

/** The names that a view may have in the URL, a tour or a message. */
export const VIEW_NAMES: readonly string[] = Object.keys(READERS);

/** What a view may choose or leave alone; empty words of these undo what a tour's view has chosen. */
const UNCHOOSABLE = ["route", "partner", "document", "compare", "at", "panel"];

/**
 * Reads `query` (with or without its `?`). The first of a repeated name counts, so that `${address}&${view of a tour}` is
 * the tour's view with what the address changes of it. Never throws.
 */
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
      const fault = value === "" && UNCHOOSABLE.includes(name) ? null : reader(draft, value, known);
      if (fault !== null) notices.push({ name, value: echo(value), fault });
    }
  }
  draft.unknown = unknown;
  return { view: draft, notices };
}

function choose<Value extends string>(
  values: readonly Value[],
  value: string,
  of: ChoiceName,
  put: (value: Value) => void,
): Fault | null {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) return { kind: "choice", of, values };
  put(found);
  return null;
}

function keep(put: () => void): null {
  put();
  return null;
}

function readLayers(draft: Draft, value: string): Fault | null {
  const words = value.split(",").filter((word) => word !== "");
  draft.layers = LAYERS.filter((layer) => words.includes(layer));
  const strange = words.filter((word) => !LAYERS.some((layer) => layer === word));
  return strange.length === 0 ? null : { kind: "choice", of: "layers", values: LAYERS };
}

function readPartner(draft: Draft, value: string, known: KnownIds): Fault | null {
  const iso3 = value.toUpperCase();
  if (!known.partners.includes(iso3)) return { kind: "partner" };
  draft.partner = iso3;
  return null;
}

function readCamera(draft: Draft, value: string): Fault | null {
  const numbers = value.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = numbers;
  if (
    numbers.length !== 3 ||
    lon === undefined ||
    lat === undefined ||
    zoom === undefined ||
    !numbers.every(Number.isFinite)
  ) {
    return { kind: "at" };
  }
  const camera = limitCamera({ lon, lat, zoom });
  draft.at = camera;
  const moved = camera.lon !== lon || camera.lat !== lat || camera.zoom !== zoom;
  return moved ? { kind: "atOutside" } : null;
}

/** Brings a camera inside the frame of the base map. */
export function limitCamera({ lon, lat, zoom }: Camera): Camera {
  const { west, east, south, north, minZoom, maxZoom } = CAMERA_LIMITS;
  return { lon: clamp(lon, west, east), lat: clamp(lat, south, north), zoom: clamp(zoom, minZoom, maxZoom) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function readTour(draft: Draft, value: string): Fault | null {
  if (!/^[a-z0-9-]{1,80}$/.test(value)) return { kind: "tour" };
  draft.tour = value;
  return null;
}

function readStep(draft: Draft, value: string): Fault | null {
  if (!/^[1-9]\d{0,3}$/.test(value)) return { kind: "step" };
  draft.step = Number(value);
  return null;
}

function echo(value: string): string {
  if (value.length <= LONGEST_ECHO) return value;
  const start = value.slice(0, LONGEST_ECHO);
  // A letter of two units is not cut in half.
  return `${start.isWellFormed() ? start : start.slice(0, -1)}…`;
}
