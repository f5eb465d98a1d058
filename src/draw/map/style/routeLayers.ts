/** Corridors and their places: constant width, four calm hues, dash for sea, faint for what was not in use. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { type RouteId, ROUTES } from "../../../model/vocabulary.ts";
import { ROUTE_COLOURS } from "../../../scene/tokens/routeColours.ts";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { DASHES, OPACITIES, RADII, RIMS, ZOOMS } from "../../../scene/tokens/strokes.ts";
import { SOURCES } from "./order.ts";
import { hasState, lineWidth, whereState } from "./zoomed.ts";

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
        "line-color": ["case", hasState("hovered"), palette.accent, palette.casing],
        "line-width": lineWidth("corridorCasing", weight),
        "line-opacity": [
          "case",
          hasState("hovered"),
          1,
          hasState("inUse"),
          inForeground(OPACITIES.corridorCasing, OPACITIES.corridorCasingBehind),
          0,
        ],
      },
    },
    {
      id: "corridor-idle",
      type: "line",
      source: SOURCES.legs,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", hasState("hovered"), palette.casing, colour],
        "line-width": lineWidth("corridorIdle", weight),
        "line-dasharray": [...DASHES.corridorIdle],
        "line-opacity": whereState("idle", inForeground(OPACITIES.corridorIdle, OPACITIES.corridorBehind)),
      },
    },
    ...(["land", "sea"] as const).map((mode): LayerSpecification => ({
      id: `corridor-${mode}`,
      type: "line",
      source: SOURCES.legs,
      filter: ["==", ["get", "mode"], mode],
      layout: { "line-join": "round", ...(mode === "land" ? { "line-cap": "round" } : {}) },
      paint: {
        "line-color": colour,
        "line-width": lineWidth("corridor", weight),
        ...(mode === "sea" ? { "line-dasharray": [...DASHES.corridorSea] } : {}),
        "line-opacity": whereState("inUse", inForeground(OPACITIES.corridor, OPACITIES.corridorBehind)),
      },
    })),
    {
      id: "corridor-hit",
      type: "line",
      source: SOURCES.legs,
      paint: { "line-color": palette.casing, "line-width": RIMS.reach, "line-opacity": 0 },
    },
    {
      id: "waypoint",
      type: "circle",
      source: SOURCES.places,
      filter: placeFilter(null),
      paint: {
        "circle-radius": placeRadius(weight),
        "circle-color": ["case", isConfirmed, placeColour(palette), palette.markHalo],
        "circle-stroke-color": [
          "case",
          hasState("hovered"),
          palette.accent,
          isConfirmed,
          palette.markHalo,
          placeColour(palette),
        ],
        "circle-stroke-width": [
          "step",
          ["zoom"],
          ["case", isEnd, ["case", hasState("hovered"), RIMS.marked, RIMS.place], 0],
          ZOOMS.placesFrom,
          ["case", hasState("hovered"), RIMS.marked, RIMS.place],
        ],
      },
    },
  ];
}

const isConfirmed: ExpressionSpecification = ["==", ["get", "confirmed"], "yes"];
const isEnd: ExpressionSpecification = ["in", ["get", "role"], ["literal", ["origin region", "arrival point"]]];

function placeRadius(weight: number): ExpressionSpecification {
  const [first, last] = RADII.place;
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    ZOOMS.placesFrom - 0.01,
    ["case", isEnd, RADII.placeEnd, 0],
    ZOOMS.placesFrom,
    first,
    7,
    last * Math.sqrt(weight),
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

function inForeground(front: number, behind: number): ExpressionSpecification {
  return ["case", hasState("inForeground", true), front, behind];
}
