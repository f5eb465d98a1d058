/** A thin adapter: writes scenes onto MapLibre by feature state and tells what a reader did, in the words of the view. */
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import type { Scene } from "../../../scene/scene.ts";
import type { PaletteName } from "../../../scene/tokens/palette.ts";
import type { Camera } from "../../../view/viewState.ts";
import { LAYER_ORDER } from "../style/order.ts";
import { mapLayers, mapStyle } from "../style/style.ts";
import { createMap } from "./createMap.ts";
import { addImages } from "./images.ts";
import { listen, type MapListeners } from "./listen.ts";
import { SceneWriter } from "./sceneWriter.ts";
import { type MapData, sourceData } from "./sourceData.ts";
import type { LandShapes } from "../geometry.ts";

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

const FLIGHT_MS = 900;

export class AtlasMap {
  readonly #map: MapLibreMap;
  readonly #writer: SceneWriter;
  readonly #ready: Promise<void>;
  #palette: PaletteName;
  #isMoveOurs = false;

  /** Throws LiveMapError without WebGL2. `palette` can change later, the shapes cannot. */
  constructor(container: HTMLElement, data: MapData, palette: PaletteName, listeners: MapListeners) {
    this.#palette = palette;
    this.#map = createMap(container, mapStyle(palette, sourceData(data)));
    addImages(this.#map, palette);
    this.#writer = new SceneWriter(this.#map, data, palette);
    this.#ready = new Promise((resolve) => void this.#map.once("load", () => resolve()));
    listen(this.#map, listeners, () => this.#isMoveOurs);
  }

  /** Resolves when the style and the first shapes are on the map. */
  get ready(): Promise<void> {
    return this.#ready;
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
    this.#writer.write(scene);
  }

  /** Changes colours and weights without touching the data. */
  setPalette(palette: PaletteName): void {
    if (palette === this.#palette) return;
    this.#palette = palette;
    void this.#ready.then(() => this.#repaint(palette));
  }

  #repaint(palette: PaletteName): void {
    if (palette !== this.#palette) return;
    for (const id of LAYER_ORDER) if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    addImages(this.#map, palette);
    for (const layer of mapLayers(palette)) this.#map.addLayer(layer);
    this.#writer.setPalette(palette);
  }

  /** Swaps the overview shapes for the detailed ones. */
  setLand(land: LandShapes): void {
    const shapes = { countries: land.countries, borders: land.borders, coast: land.coast, dashed: land.dashed };
    for (const [id, features] of Object.entries(shapes)) {
      const source = this.#map.getSource<import("maplibre-gl").GeoJSONSource>(id);
      void source?.setData(features);
    }
  }

  /** Moves the camera; `padding` in CSS pixels keeps clear what lies over the map. */
  flyTo(camera: Camera, options: { padding: PaddingOptions; animate: boolean }): void {
    this.#ours(() => {
      const { lon, lat, zoom } = camera;
      const target = { center: [lon, lat] as [number, number], zoom, padding: options.padding };
      if (options.animate) this.#map.flyTo({ ...target, duration: FLIGHT_MS, essential: true });
      else this.#map.jumpTo(target);
    });
  }

  /** Fits a frame of degrees into what the padding leaves free. */
  fit(
    [west, south, east, north]: Bounds,
    options: { padding: PaddingOptions; animate: boolean; maxZoom?: number },
  ): void {
    this.#ours(() =>
      this.#map.fitBounds([west, south, east, north], {
        padding: options.padding,
        maxZoom: options.maxZoom ?? 6,
        duration: options.animate ? FLIGHT_MS : 0,
        animate: options.animate,
        essential: true,
      }),
    );
  }

  zoomBy(steps: number, animate: boolean): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: animate ? 200 : 0, essential: true });
  }

  /** Where a place lies in the container, in CSS pixels. */
  project(lon: number, lat: number): ScreenPoint {
    const { x, y } = this.#map.project([lon, lat]);
    return { x, y };
  }

  /** The camera as it stands. */
  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    this.#map.remove();
  }

  /** Cameras that we move are not written into the address. */
  #ours(move: () => void): void {
    this.#isMoveOurs = true;
    this.#map.once("moveend", () => (this.#isMoveOurs = false));
    move();
  }
}
