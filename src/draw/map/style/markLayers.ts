/** Deployments as circles, money as squares, regional notes as brackets. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { widthBetween } from "./landLayers.ts";
import { SEMIBOLD } from "./fonts.ts";
import { SOURCES } from "./order.ts";

/** Side in pixels of the square images that funding marks scale. */
export const SQUARE_IMAGE_PX = 64;

/** On a phone held upright the whole map is smaller than this; the list tells of regions there. */
export const BRACKETS_FROM_ZOOM = 2.2;
/** Nearer than this a bracket stands across other countries. */
export const BRACKETS_TO_ZOOM = 4.4;

/** The layers of symbols in order. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "bracket",
      type: "line",
      source: SOURCES.brackets,
      minzoom: BRACKETS_FROM_ZOOM,
      maxzoom: BRACKETS_TO_ZOOM,
      layout: { "line-join": "round" },
      paint: { "line-color": palette.mark, "line-width": widthBetween(1, 1.8), "line-opacity": shown() },
    },
    {
      id: "deployment",
      type: "circle",
      source: SOURCES.marks,
      filter: ["==", ["get", "layer"], "deployments"],
      layout: { "circle-sort-key": ["-", 0, ["get", "radius"]] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": ["case", isHollow(), palette.markHalo, palette.mark],
        "circle-opacity": ["case", shownCondition(), ["case", isHollow(), 0.9, 0.88], 0],
        "circle-stroke-color": ["case", isHollow(), palette.mark, palette.markHalo],
        "circle-stroke-width": 1.3,
        "circle-stroke-opacity": shown(),
      },
    },
    {
      id: "deployment-unknown",
      type: "symbol",
      source: SOURCES.marks,
      filter: ["==", ["get", "isUncounted"], true],
      layout: {
        "text-field": "?",
        "text-font": SEMIBOLD,
        "text-size": 10,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.mark, "text-opacity": shown() },
    },
    {
      id: "funding",
      type: "symbol",
      source: SOURCES.marks,
      filter: ["==", ["get", "layer"], "funding"],
      layout: {
        "icon-image": ["concat", "square-", ["get", "finish"]],
        "icon-size": ["/", ["get", "side"], SQUARE_IMAGE_PX],
        "icon-offset": ["get", "offset"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["-", 0, ["get", "side"]],
      },
      paint: { "icon-opacity": shown() },
    },
    {
      id: "mark-obstacle",
      type: "symbol",
      source: SOURCES.marks,
      filter: obstacleFilter(""),
      layout: {
        "icon-image": "obstacle",
        "icon-size": ["/", ["get", "extent"], SQUARE_IMAGE_PX],
        "icon-offset": ["get", "offset"],
        "icon-allow-overlap": true,
        "icon-padding": 1,
      },
    },
  ];
}

/** The marks of one document stand in the way of names. Placement knows no feature state, hence a filter on a small source. */
export function obstacleFilter(stop: string): FilterSpecification {
  return ["==", ["get", "stop"], stop];
}

/** Planned, or without a stated figure. */
function isHollow(): ExpressionSpecification {
  return ["any", ["==", ["get", "finish"], "outline"], ["get", "isUnknown"]];
}

function shown(): ExpressionSpecification {
  return ["case", shownCondition(), 1, 0];
}

function shownCondition(): ExpressionSpecification {
  return ["boolean", ["feature-state", "shown"], false];
}
