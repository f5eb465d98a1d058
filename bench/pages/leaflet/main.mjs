// The map as a Leaflet page would draw it: GeoJSON layers in Leaflet's own Mercator and its own SVG, a control that steps, styles set at a step.
import { Map as LeafletMap, svg } from "leaflet/dist/leaflet-src.esm.js";
import "leaflet/dist/leaflet.css";
import { loadData, sayComplete, stepping } from "../data.mjs";
import { countriesOf, looksOf } from "../features.mjs";
import { casingStyle, layersOf, legStyle } from "./layers.mjs";
import { addPatterns, fillOf } from "./patterns.mjs";
import { StepControl } from "./stepControl.mjs";

const data = await loadData();
const { scene } = data;
const { frame, bounds } = scene.view;
const [west, south, east, north] = bounds;
const renderer = svg();
const map = new LeafletMap(document.querySelector(".map"), { renderer, attributionControl: false, zoomSnap: 0 });
map.getContainer().style.background = scene.colours.sea;
map.fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { paddingTopLeft: [frame.left, frame.top], paddingBottomRight: [frame.right, frame.bottom], animate: false },
);

const { key, stop } = stepping(data, show);
const countries = countriesOf(data);
const layers = layersOf(data, countries, renderer);
for (const layer of layers.ground) layer.addTo(map);
addPatterns(renderer, scene);
const control = new StepControl({ position: "bottomright", stops: scene.stops }).addTo(map);
let shown = null;
show(key, stop);
sayComplete();

function show(nextKey, nextStop) {
  const looks = new Map(looksOf(data, nextKey, countries).map((look) => [look.id, look]));
  layers.countries.setStyle(({ id }) => ({ fillColor: fillOf(looks.get(id)) }));
  const idle = new Set(scene.pictures[nextKey].idle);
  layers.casings.setStyle(({ properties }) => casingStyle(idle.has(properties.corridor)));
  layers.legs.setStyle(({ properties }) => legStyle(properties.mode, idle.has(properties.corridor)));
  shown?.remove();
  shown = layers.marks[nextStop].addTo(map);
  control.show(nextStop);
}
