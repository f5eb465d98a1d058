/** Writes the differences between two scenes as feature state: a step touches no tile. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { type RouteId, ROUTES } from "../../../model/vocabulary.ts";
import { patternOf } from "../../../scene/map/fills.ts";
import { isDimmed, type Scene } from "../../../scene/scene.ts";
import { overlaid } from "../../../scene/tokens/mix.ts";
import { type ColourToken, type Palette, type PaletteName, PALETTES } from "../../../scene/tokens/palette.ts";
import type { Layer } from "../../../view/viewState.ts";
import { OPACITIES, placeNamesFrom } from "../../../scene/tokens/strokes.ts";
import { type LayerId, SOURCES } from "../style/order.ts";
import { bracketFilter, noteFilter } from "../style/labelLayers.ts";
import { obstacleFilter } from "../style/markLayers.ts";
import { placeFilter } from "../style/routeLayers.ts";

type State = Readonly<Record<string, string | boolean | null>>;

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

const PLACE_LAYERS: readonly LayerId[] = ["waypoint", "label-place"];

export class SceneWriter {
  readonly #map: MapLibreMap;
  readonly #written = new Map<string, State>();
  #palette: PaletteName;
  #placesOf: RouteId | null = null;
  #obstaclesOf = "";
  #namesOf = "";
  #scene: Scene | null = null;
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

  /** There is no style to write on; the last scene is kept. */
  pause(): void {
    this.#isPaused = true;
  }

  /** The style is new and knows no state; the next palette writes all of it. */
  resume(): void {
    this.#isPaused = false;
    this.#written.clear();
  }

  setPalette(palette: PaletteName): void {
    this.#palette = palette;
    this.#placesOf = null;
    this.#obstaclesOf = "";
    this.#namesOf = "";
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
      this.#put(SOURCES.notes, id, { inForeground });
    }
    for (const route of ROUTES) {
      this.#put(SOURCES.routes, route, { inForeground: scene.route === null || scene.route === route });
    }
    this.#showOnly(
      SOURCES.marks,
      scene.marks.map(({ id }) => id),
    );
    this.#showOnly(
      SOURCES.brackets,
      scene.regional.map(({ region }) => region),
    );
    this.#showLayers(scene.layers);
    this.#showPlaces(scene.route);
    this.#showObstacles(scene);
    this.#showNames(scene);
  }

  #showOnly(source: string, ids: readonly string[]): void {
    const wanted = new Set(ids);
    for (const key of [...this.#written.keys()]) {
      const [from, id] = key.split("\u0000");
      if (from === source && id !== undefined && !wanted.has(id)) this.#put(source, id, { shown: false });
    }
    for (const id of wanted) this.#put(source, id, { shown: true });
  }

  #put(source: string, id: string, state: State): void {
    const key = `${source}\u0000${id}`;
    const before = this.#written.get(key);
    if (before && Object.entries(state).every(([name, value]) => before[name] === value)) return;
    this.#written.set(key, state);
    this.#map.setFeatureState({ source, id }, state);
  }

  /** With one route in the foreground, only its own places are marked, and named from farther away. */
  #showPlaces(route: RouteId | null): void {
    if (route === this.#placesOf) return;
    this.#placesOf = route;
    for (const id of PLACE_LAYERS) if (this.#map.getLayer(id)) this.#map.setFilter(id, placeFilter(route));
    if (this.#map.getLayer("label-place")) this.#map.setLayerZoomRange("label-place", placeNamesFrom(route), 24);
  }

  /** Names keep clear of the symbols of this document only. */
  #showObstacles(scene: Scene): void {
    const stop = scene.layers.includes("deployments") || scene.layers.includes("funding") ? scene.document.stop : "";
    if (stop === this.#obstaclesOf) return;
    this.#obstaclesOf = stop;
    this.#map.setFilter("mark-obstacle", obstacleFilter(stop));
  }

  /** Corridors and brackets are named as of this document. */
  #showNames({ document: { stop }, regional }: Scene): void {
    if (stop === this.#namesOf) return;
    this.#namesOf = stop;
    this.#map.setFilter("label-note", noteFilter(stop));
    this.#map.setFilter("label-bracket", bracketFilter(regional.map(({ region }) => region)));
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
