// A control in Leaflet's manner: where the reader stands among the documents.
import { Control, DomUtil } from "leaflet/dist/leaflet-src.esm.js";

export const StepControl = Control.extend({
  onAdd() {
    const { stops } = this.options;
    const box = DomUtil.create("label", "stepper leaflet-bar");
    this.slider = DomUtil.create("input", "", box);
    Object.assign(this.slider, { type: "range", min: 0, max: stops.length - 1 });
    this.name = DomUtil.create("output", "", box);
    return box;
  },
  show(stop) {
    this.slider.value = this.options.stops.indexOf(stop);
    this.name.textContent = stop;
  },
});
