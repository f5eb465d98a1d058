// The map as an ECharts page would draw it: a geo component in the explorer's projection, only the modules in use, and the timeline
// component, which holds one option for each document. Animation is off, as fades are in the other peers.
import { LinesChart, ScatterChart } from "echarts/charts";
import { GeoComponent, TimelineComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { loadData, sayComplete, stepping } from "../data.mjs";
import { countriesOf } from "../features.mjs";
import { baseOption, optionOf } from "./options.mjs";

use([GeoComponent, TimelineComponent, LinesChart, ScatterChart, CanvasRenderer]);
const data = await loadData();
const { stops } = data.scene;
const countries = countriesOf(data);
registerMap("theatre", { geoJSON: countries });
const chart = init(document.querySelector(".map"));
const { key, stop } = stepping(data, (_, next) =>
  chart.dispatchAction({ type: "timelineChange", currentIndex: stops.indexOf(next) }),
);
const [lens] = key.split(" ");
chart.on("finished", sayComplete);
chart.setOption({
  baseOption: baseOption(data, countries, stops.indexOf(stop)),
  options: stops.map((at) => optionOf(data, countries, `${lens} ${at}`, at)),
});
