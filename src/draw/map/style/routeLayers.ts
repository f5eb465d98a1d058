/** Corridors and their places: constant width, four calm hues, dash for sea, faint for what was not in use. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { type RouteId, ROUTES } from "../../../model/vocabulary.ts";
import { ROUTE_COLOURS } from "../../../scene/tokens/names.ts";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { widthBetween } from "./landLayers.ts";
import { SOURCES } from "./order.ts";

const FADED = 0.16;

/** The layers of the routes in order. `weight` thickens lines for projectors. */
export function routeLayers(palette: Palette, weight: number): LayerSpecification[] {
  const colour = routeColour(palette);
  return [
    {
      id: "corridor-casing",
      type: "line",
      source: SOURCES.legs,
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": palette.casing,
        "line-width": widthBetween(2.6 * weight, 6 * weight),
        "line-opacity": whenInUse(0.75, 0.1),
      },
    },
    {
      id: "corridor-idle",
      type: "line",
      source: SOURCES.legs,
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": widthBetween(0.9 * weight, 1.8 * weight),
        "line-dasharray": [1.2, 2.6],
        "line-opacity": ["case", ["boolean", ["feature-state", "idle"], false], foreground(0.5, FADED), 0],
      },
    },
    {
      id: "corridor-land",
      type: "line",
      source: SOURCES.legs,
      filter: ["==", ["get", "mode"], "land"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": widthBetween(1.2 * weight, 2.8 * weight),
        "line-opacity": whenInUse(0.95, FADED),
      },
    },
    {
      id: "corridor-sea",
      type: "line",
      source: SOURCES.legs,
      filter: ["==", ["get", "mode"], "sea"],
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour,
        "line-width": widthBetween(1.2 * weight, 2.8 * weight),
        "line-dasharray": [3, 1.4],
        "line-opacity": whenInUse(0.95, FADED),
      },
    },
    {
      id: "corridor-hit",
      type: "line",
      source: SOURCES.legs,
      paint: { "line-color": palette.casing, "line-width": 14, "line-opacity": 0 },
    },
    {
      id: "waypoint",
      type: "circle",
      source: SOURCES.places,
      filter: placeFilter(null),
      minzoom: 3.6,
      paint: {
        "circle-radius": widthBetween(1.4, 4 * Math.sqrt(weight)),
        "circle-color": ["case", ["==", ["get", "confirmed"], "yes"], palette.mark, palette.markHalo],
        "circle-stroke-color": ["case", ["==", ["get", "confirmed"], "yes"], palette.markHalo, palette.mark],
        "circle-stroke-width": 1.2,
      },
    },
  ];
}

/** Named places, all of them or those of one route; drawing aids are never marked. */
export function placeFilter(route: RouteId | null): FilterSpecification {
  const isPlace: FilterSpecification = ["!=", ["get", "confirmed"], "aid"];
  return route === null ? isPlace : ["all", isPlace, ["in", route, ["get", "routes"]]];
}

function routeColour(palette: Palette): ExpressionSpecification {
  const arms = ROUTES.flatMap((route) => [route, palette[ROUTE_COLOURS[route]]]);
  return ["match", ["get", "route"], ...arms, palette.label] as unknown as ExpressionSpecification;
}

function whenInUse(front: number, back: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "inUse"], false], foreground(front, back), 0];
}

function foreground(front: number, back: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "inForeground"], true], front, back];
}
