/** A thin adapter: writes scenes onto MapLibre by feature state and tells what a reader did, in the words of the view. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Iso3, StopId } from "../../../model/records.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { PaletteName } from "../../../scene/tokens/palette.ts";
import type { ShownName } from "../../names.ts";
import type { LandShapes } from "../geometry.ts";
import { countryFeatures, lineFeatures, markFeatures } from "../features.ts";
import { LAYER_ORDER, SOURCES } from "../style/order.ts";
import { mapLayers, mapStyle } from "../style/style.ts";
import { createMap, type GestureWords } from "./createMap.ts";
import { addImages } from "./images.ts";
import { listen, type MapListeners } from "./listen.ts";
import { MapCamera } from "./mapCamera.ts";
import { Outlines } from "./outlines.ts";
import { SceneWriter } from "./sceneWriter.ts";
import { type MapData, sourceData } from "./sourceData.ts";

export class AtlasMap {
  readonly camera: MapCamera;
  readonly #map: MapLibreMap;
  readonly #writer: SceneWriter;
  readonly #outlines: Outlines;
  readonly #partners: ReadonlyMap<Iso3, string>;
  readonly #ready: Promise<void>;
  readonly #marksAround: MapData["marksAround"];
  #stopsAtHand: readonly StopId[];
  #palette: PaletteName;
  #scale = 1;
  /** A lost graphics context takes the style and every state with it, until the style is loaded anew. */
  #isLost = false;

  /** Throws MapTrouble without WebGL2. `palette` can change later, the corridors and places cannot. */
  constructor(
    container: HTMLElement,
    data: MapData,
    palette: PaletteName,
    listeners: MapListeners,
    gestures?: GestureWords,
  ) {
    this.#palette = palette;
    this.#marksAround = data.marksAround;
    this.#stopsAtHand = data.marksAround(data.stop).stops;
    this.#map = createMap(container, mapStyle(palette, sourceData(data)), gestures);
    this.camera = new MapCamera(this.#map);
    addImages(this.#map, palette);
    this.#writer = new SceneWriter(this.#map, palette);
    this.#ready = new Promise((resolve) => void this.#map.once("load", () => resolve()));
    this.#map.on("webglcontextlost", () => this.#pause());
    this.#map.on("style.load", () => this.#resume());
    this.#partners = data.partnerNames;
    this.#outlines = new Outlines(this.#map, data.land.countries);
    listen(this.#map, this.#outlines, listeners);
  }

  /** Resolves when nothing is left to draw. */
  async complete(): Promise<void> {
    await this.#ready;
    const idle = this.#map.once("idle");
    this.#map.triggerRepaint();
    await idle;
  }

  /** Shows a scene; only what differs from the last one is written. */
  show(scene: Scene): void {
    this.#bringMarks(scene.document.stop);
    this.#writer.write(scene);
    void this.#ready.then(() => this.#outlines.select(scene.partner));
  }

  /** Shows the names that found a place, and no others. */
  showNames(names: readonly ShownName[]): void {
    this.#writer.writeNames(names);
  }

  /** Changes colours and weights without touching the data; lines and letters are `scale` times their size, as for a room. */
  setPalette(palette: PaletteName, scale: number): void {
    if (palette === this.#palette && scale === this.#scale) return;
    this.#palette = palette;
    this.#scale = scale;
    void this.#ready.then(() => this.#repaint(palette, scale));
  }

  /** Swaps the overview shapes for the detailed ones. */
  setLand(land: LandShapes): void {
    if (this.#isLost) return;
    const shapes = { countries: countryFeatures(land.countries, this.#partners), lines: lineFeatures(land) };
    for (const [id, features] of Object.entries(shapes)) void this.#map.getSource<GeoJSONSource>(id)?.setData(features);
    this.#outlines.setShapes(land.countries);
    this.#outlines.write();
  }

  destroy(): void {
    this.#map.remove();
  }

  #repaint(palette: PaletteName, scale: number): void {
    if (palette !== this.#palette || scale !== this.#scale || this.#isLost) return;
    for (const id of LAYER_ORDER) if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    addImages(this.#map, palette);
    for (const layer of mapLayers(palette, scale)) this.#map.addLayer(layer);
    this.#writer.setPalette(palette);
  }

  /** All documents are at hand where they are few, and the source then stays as it is. */
  #bringMarks(stop: StopId): void {
    if (this.#stopsAtHand.includes(stop)) return;
    const { stops, marks } = this.#marksAround(stop);
    this.#stopsAtHand = stops;
    void this.#ready.then(() => this.#map.getSource<GeoJSONSource>(SOURCES.marks)?.setData(markFeatures(marks)));
  }

  #pause(): void {
    this.#isLost = true;
    this.#writer.pause();
  }

  #resume(): void {
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#writer.resume();
    this.#repaint(this.#palette, this.#scale);
    this.#outlines.forget();
  }
}
