/** Deployments as circles, money as squares, regional notes as brackets. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { widthBetween } from "./landLayers.ts";
import { SOURCES } from "./order.ts";

/** Side in pixels of the square images that funding marks scale. */
export const SQUARE_IMAGE_PX = 64;

/** On a phone held upright the whole map is smaller than this; the list tells of regions there. */
export const BRACKETS_FROM_ZOOM = 2.2;

/** Symbols grow with the zoom by these factors, so that they keep their proportion to each other. */
const SCALE_STOPS: readonly (readonly [zoom: number, factor: number])[] = [
  [2, 0.75],
  [4, 1],
  [7, 1.9],
];

/** The layers of symbols in order. */
export function markLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "bracket",
      type: "line",
      source: SOURCES.brackets,
      minzoom: BRACKETS_FROM_ZOOM,
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
        "circle-radius": scaled(["get", "radius"]),
        "circle-color": ["case", ["==", ["get", "finish"], "outline"], palette.markHalo, palette.mark],
        "circle-opacity": ["case", shownCondition(), ["case", ["==", ["get", "finish"], "outline"], 0.35, 0.86], 0],
        "circle-stroke-color": ["case", ["==", ["get", "finish"], "outline"], palette.mark, palette.markHalo],
        "circle-stroke-width": 1.3,
        "circle-stroke-opacity": shown(),
      },
    },
    {
      id: "funding",
      type: "symbol",
      source: SOURCES.marks,
      filter: ["==", ["get", "layer"], "funding"],
      layout: {
        "icon-image": ["concat", "square-", ["get", "finish"]],
        "icon-size": scaled(["/", ["get", "side"], SQUARE_IMAGE_PX]),
        "icon-offset": ["get", "offset"],
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "symbol-sort-key": ["-", 0, ["get", "side"]],
      },
      paint: { "icon-opacity": shown() },
    },
  ];
}

function scaled(size: ExpressionSpecification): ExpressionSpecification {
  const stops = SCALE_STOPS.flatMap(([zoom, factor]) => [zoom, ["*", size, factor]]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

function shown(): ExpressionSpecification {
  return ["case", shownCondition(), 1, 0];
}

function shownCondition(): ExpressionSpecification {
  return ["boolean", ["feature-state", "shown"], false];
}
