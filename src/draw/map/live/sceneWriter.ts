/** Writes the differences between two scenes as feature state: a step touches no tile. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { RouteId } from "../../../model/vocabulary.ts";
import { patternOf } from "../../../scene/map/fills.ts";
import { isDimmed, type Scene } from "../../../scene/scene.ts";
import { overlaid } from "../../../scene/tokens/mix.ts";
import { type ColourToken, type Palette, type PaletteName, PALETTES } from "../../../scene/tokens/palette.ts";
import type { Layer } from "../../../view/viewState.ts";
import { OPACITIES } from "../../../scene/tokens/strokes.ts";
import type { ShownName } from "../../names.ts";
import { nameKey } from "../nameFeatures.ts";
import { type LayerId, SOURCES } from "../style/order.ts";
import { placeFilter } from "../style/routeLayers.ts";

type State = Readonly<Record<string, string | boolean | null>>;

const SHOWN: State = { shown: true };
const HIDDEN: State = { shown: false };

const LAYERS_OF: Readonly<Record<Layer, readonly LayerId[]>> = {
  routes: [
    "corridor-casing",
    "corridor-idle",
    "corridor-land",
    "corridor-sea",
    "corridor-hit",
    "waypoint",
    "label-place",
    "label-note",
    "label-route",
  ],
  deployments: ["deployment-leader", "deployment", "deployment-unknown"],
  funding: ["funding-leader", "funding-hover", "funding", "bracket", "label-bracket"],
  labels: ["label-sea", "label-country", "label-partner", "label-callout"],
};

export class SceneWriter {
  readonly #map: MapLibreMap;
  readonly #written = new Map<string, State>();
  #palette: PaletteName;
  #placesOf: RouteId | null = null;
  #scene: Scene | null = null;
  #names: readonly ShownName[] = [];
  /** By source, what is shown there of all that could be. */
  readonly #shown = new Map<string, readonly string[]>();
  #isPaused = false;

  constructor(map: MapLibreMap, palette: PaletteName) {
    this.#map = map;
    this.#palette = palette;
  }

  /** Shows a scene once the style is there. */
  write(scene: Scene): void {
    this.#scene = scene;
    if (this.#isPaused) return;
    if (!this.#map.isStyleLoaded() && this.#written.size === 0) {
      this.#map.once("load", () => this.#scene && this.#writeAll(this.#scene));
      return;
    }
    this.#writeAll(scene);
  }

  /** Shows these names and no others. */
  writeNames(names: readonly ShownName[]): void {
    this.#names = names;
    if (!this.#isPaused && this.#written.size > 0) this.#writeNames();
  }

  /** There is no style to write on; the last scene is kept. */
  pause(): void {
    this.#isPaused = true;
  }

  /** The style is new and knows no state; the next palette writes all of it. */
  resume(): void {
    this.#isPaused = false;
    this.#written.clear();
    this.#shown.clear();
  }

  setPalette(palette: PaletteName): void {
    this.#palette = palette;
    this.#placesOf = null;
    if (this.#scene) this.#writeAll(this.#scene);
  }

  #writeAll(scene: Scene): void {
    const palette = PALETTES[this.#palette];
    for (const { iso3, look, hindered } of scene.fills) {
      const pattern = patternOf({ look, hindered });
      const dimmed = isDimmed(scene, iso3);
      const state = {
        fill: look.fill === null ? null : toned(palette, look.fill, dimmed),
        hatch: pattern === "hatch",
        cross: pattern === "cross",
        dots: pattern === "dots",
        bare: look.fill === null,
        dimmed,
        selected: scene.partner === iso3,
      };
      this.#put(SOURCES.countries, iso3, state);
      if (scene.callouts.some((callout) => callout.iso3 === iso3)) this.#put(SOURCES.callouts, iso3, state);
    }
    for (const { id, state, inForeground } of scene.corridors) {
      const inUse = state === "in-use" || state === "undated";
      this.#put(SOURCES.legs, id, { inUse, idle: !inUse, inForeground });
    }
    this.#showOnly(SOURCES.marks, new Map(scene.marks.map(({ id }) => [id, SHOWN])));
    this.#writeNames();
    this.#showLayers(scene.layers);
    this.#showPlaces(scene.route);
  }

  /** The names that stand; a bracket is drawn where its name does. */
  #writeNames(): void {
    const states = this.#names.map((name): [string, State] => [nameKey(name), { ...SHOWN, behind: name.isBehind }]);
    this.#showOnly(SOURCES.names, new Map(states));
    const brackets = this.#names.filter(({ kind }) => kind === "bracket");
    this.#showOnly(SOURCES.brackets, new Map(brackets.map(({ id }) => [id, SHOWN])));
  }

  /** Writes the states of those features of a source that are shown, and hides what else was. */
  #showOnly(source: string, wanted: ReadonlyMap<string, State>): void {
    for (const id of this.#shown.get(source) ?? []) if (!wanted.has(id)) this.#put(source, id, HIDDEN);
    for (const [id, state] of wanted) this.#put(source, id, state);
    this.#shown.set(source, [...wanted.keys()]);
  }

  #put(source: string, id: string, state: State): void {
    const key = `${source}\u0000${id}`;
    const before = this.#written.get(key);
    if (before && Object.entries(state).every(([name, value]) => before[name] === value)) return;
    this.#written.set(key, state);
    this.#map.setFeatureState({ source, id }, state);
  }

  /** With one route in the foreground, only its own places are marked. */
  #showPlaces(route: RouteId | null): void {
    if (route === this.#placesOf) return;
    this.#placesOf = route;
    if (this.#map.getLayer("waypoint")) this.#map.setFilter("waypoint", placeFilter(route));
  }

  #showLayers(layers: readonly Layer[]): void {
    for (const [layer, ids] of Object.entries(LAYERS_OF)) {
      const visibility = layers.some((shown) => shown === layer) ? "visible" : "none";
      for (const id of ids) {
        if (!this.#map.getLayer(id) || this.#map.getLayoutProperty(id, "visibility") === visibility) continue;
        this.#map.setLayoutProperty(id, "visibility", visibility);
      }
    }
  }
}

/** Colours are states, so that a partner recedes without a layer of its own. */
function toned(palette: Palette, fill: ColourToken, dimmed: boolean): string {
  return dimmed ? overlaid(palette[fill], palette.land, OPACITIES.dimmed) : palette[fill];
}
