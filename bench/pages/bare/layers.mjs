// The layers of the bare page, from the ground up: what the explorer draws, without names.
import { IMAGE_PX } from "./images.mjs";

const isIdle = ["boolean", ["feature-state", "idle"], false];
const isShown = ["boolean", ["feature-state", "shown"], false];

export function layersOf({ colours, members, routes }) {
  const hue = (property) => ["match", property, ...Object.entries(routes).flat(), colours.label];
  return [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": colours.land, "fill-antialias": false } },
    {
      id: "union",
      type: "fill",
      source: "countries",
      filter: ["in", ["get", "id"], ["literal", members]],
      paint: { "fill-color": colours.union, "fill-antialias": false },
    },
    {
      id: "partners",
      type: "fill",
      source: "countries",
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], colours.land],
        "fill-opacity": ["case", ["==", ["feature-state", "fill"], null], 0, 1],
        "fill-antialias": false,
      },
    },
    ...["hatch", "cross", "dots"].map((pattern) => ({
      id: pattern,
      type: "fill",
      source: "countries",
      paint: {
        "fill-pattern": pattern,
        "fill-opacity": ["case", ["boolean", ["feature-state", pattern], false], 1, 0],
      },
    })),
    line("borders", { "line-color": colours.border, "line-width": 0.7 }),
    line("dashed", { "line-color": colours.dashedBorder, "line-width": 0.7, "line-dasharray": [2, 2] }),
    line("coast", { "line-color": colours.coast, "line-width": 0.5 }),
    leg("casing", null, { "line-color": colours.casing, "line-width": 3.1, ...inUse(0.75) }),
    leg("idle", null, {
      "line-color": hue(["get", "route"]),
      "line-width": 1,
      "line-dasharray": [1.2, 2.6],
      "line-opacity": ["case", isIdle, 0.5, 0],
    }),
    leg("by-land", "land", { "line-color": hue(["get", "route"]), "line-width": 1.4, ...inUse(0.95) }),
    leg("by-sea", "sea", {
      "line-color": hue(["get", "route"]),
      "line-width": 1.4,
      "line-dasharray": [3, 1.4],
      ...inUse(0.95),
    }),
    {
      id: "ends",
      type: "circle",
      source: "places",
      filter: ["in", ["get", "role"], ["literal", ["origin region", "arrival point"]]],
      paint: {
        "circle-radius": 1.8,
        "circle-color": hue(["at", 0, ["get", "routes"]]),
        "circle-stroke-color": colours.markHalo,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "deployments",
      type: "circle",
      source: "marks",
      filter: ["==", ["get", "layer"], "deployments"],
      paint: {
        "circle-radius": ["get", "halfPx"],
        "circle-color": ["match", ["get", "finish"], "filled", colours.mark, colours.markHalo],
        "circle-opacity": ["case", isShown, 1, 0],
        "circle-stroke-color": ["match", ["get", "finish"], "filled", colours.markHalo, colours.mark],
        "circle-stroke-width": 1,
        "circle-stroke-opacity": ["case", isShown, 1, 0],
      },
    },
    {
      id: "funding",
      type: "symbol",
      source: "marks",
      filter: ["==", ["get", "layer"], "funding"],
      layout: {
        "icon-image": ["get", "finish"],
        "icon-size": ["/", ["get", "halfPx"], IMAGE_PX / 2],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: { "icon-opacity": ["case", isShown, 1, 0] },
    },
  ];
}

function line(source, paint) {
  return { id: source, type: "line", source, layout: { "line-join": "round" }, paint };
}

function leg(id, mode, paint) {
  return { ...line("legs", paint), id, ...(mode === null ? {} : { filter: ["==", ["get", "mode"], mode] }) };
}

function inUse(opacity) {
  return { "line-opacity": ["case", isIdle, 0, opacity] };
}
