// The map as a plain MapLibre page would draw it, in MapLibre's own Mercator: fills, corridors and marks by feature state.
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { loadData, sayComplete, stepping } from "../data.mjs";
import { addImages } from "./images.mjs";
import { layersOf } from "./layers.mjs";
import { sourcesOf } from "./sources.mjs";

setWorkerUrl(workerUrl);
const data = await loadData();
const { scene, corridors } = data;
const { frame, bounds } = scene.view;
const map = new MapLibreMap({
  container: document.querySelector(".map"),
  style: { version: 8, sources: sourcesOf(data), layers: layersOf(scene) },
  bounds,
  fitBoundsOptions: { padding: frame },
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
});
addImages(map, scene.colours);
let shown = [];
map.once("load", () => {
  const { key, stop } = stepping(data, show);
  show(key, stop);
  map.once("idle", sayComplete);
});

function show(key, stop) {
  const { fills, idle } = scene.pictures[key];
  for (const { iso3, fill, pattern } of fills) {
    const state = { fill, hatch: pattern === "hatch", cross: pattern === "cross", dots: pattern === "dots" };
    map.setFeatureState({ source: "countries", id: iso3 }, state);
  }
  const resting = new Set(idle);
  for (const { properties } of corridors.legs.features) {
    map.setFeatureState({ source: "legs", id: properties.id }, { idle: resting.has(properties.corridor) });
  }
  for (const { id } of shown) map.setFeatureState({ source: "marks", id }, { shown: false });
  shown = scene.marks[stop];
  for (const { id } of shown) map.setFeatureState({ source: "marks", id }, { shown: true });
}
