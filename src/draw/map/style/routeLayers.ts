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
      paint: {
        "circle-radius": placeRadius(weight),
        "circle-color": ["case", isConfirmed, placeColour(palette), palette.markHalo],
        "circle-stroke-color": ["case", isConfirmed, palette.markHalo, placeColour(palette)],
        "circle-stroke-width": ["step", ["zoom"], ["case", isEnd, 1, 0], PLACES_FROM_ZOOM, 1.2],
      },
    },
  ];
}

/** From here on every place of a corridor is marked; before, only where it begins and ends. */
const PLACES_FROM_ZOOM = 3.6;

const isConfirmed: ExpressionSpecification = ["==", ["get", "confirmed"], "yes"];
const isEnd: ExpressionSpecification = ["in", ["get", "role"], ["literal", ["origin region", "arrival point"]]];

function placeRadius(weight: number): ExpressionSpecification {
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    PLACES_FROM_ZOOM - 0.01,
    ["case", isEnd, 1.8, 0],
    PLACES_FROM_ZOOM,
    2.1,
    7,
    4 * Math.sqrt(weight),
  ];
}

/** The hue of the first route that a place serves. */
function placeColour(palette: Palette): ExpressionSpecification {
  const arms = ROUTES.flatMap((route) => [["in", route, ["get", "routes"]], palette[ROUTE_COLOURS[route]]]);
  return ["case", ...arms, palette.mark] as unknown as ExpressionSpecification;
}

/** Named places, all of them or those of one route; drawing aids are never marked. */
export function placeFilter(route: RouteId | null): FilterSpecification {
  const isPlace: FilterSpecification = ["!=", ["get", "confirmed"], "aid"];
  return route === null ? isPlace : ["all", isPlace, ["in", route, ["get", "routes"]]];
}

/** The colour of a leg by its route. */
export function routeColour(palette: Palette): ExpressionSpecification {
  const arms = ROUTES.flatMap((route) => [route, palette[ROUTE_COLOURS[route]]]);
  return ["match", ["get", "route"], ...arms, palette.label] as unknown as ExpressionSpecification;
}

function whenInUse(front: number, back: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "inUse"], false], foreground(front, back), 0];
}

function foreground(front: number, back: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", "inForeground"], true], front, back];
}
