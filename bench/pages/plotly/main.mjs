// The map as a Plotly page would draw it: choropleth and scattergeo traces on this geometry, a slider with one frame for each document.
// With no base map of Plotly's own shown, and a trace that needs none in front, Plotly asks for no topology from elsewhere.
import Plotly from "plotly.js-geo-dist-min";
import { loadData, sayComplete, stepping } from "../data.mjs";
import { countriesOf } from "../features.mjs";
import { layoutOf } from "./layout.mjs";
import { tracesOf } from "./traces.mjs";

/** Nothing moves between two documents: each frame is drawn at once, as a choropleth needs it. */
const AT_ONCE = { mode: "immediate", transition: { duration: 0 }, frame: { duration: 0, redraw: true } };

const SAME = ["geojson", "featureidkey", "locations", "locationmode"];

const data = await loadData();
const { stops } = data.scene;
const graph = document.querySelector(".map");
const { key, stop } = stepping(data, (_, next) => Plotly.animate(graph, [next], AT_ONCE));
const [lens] = key.split(" ");
const countries = countriesOf(data);
const { standing, changing } = tracesOf(data, countries);
const traces = [...standing, ...changing(key, stop)];
const places = traces.map((_, at) => at).slice(standing.length);
const frames = stops.map((name) => ({ name, traces: places, data: changing(`${lens} ${name}`, name).map(onlyNew) }));
await Plotly.newPlot(graph, {
  data: traces,
  layout: layoutOf(data, stop, AT_ONCE),
  frames,
  config: { displayModeBar: false },
});
sayComplete();

/** A frame repeats nothing that stays the same. */
function onlyNew(trace) {
  return Object.fromEntries(Object.entries(trace).filter(([name]) => !SAME.includes(name)));
}
