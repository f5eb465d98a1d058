/** Deployments as circles, money as squares, small partners as discs, regional notes as brackets. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { CALLOUT_RADIUS_PX } from "../../../scene/map/sizes.ts";
import { PATTERNS } from "../../../scene/tokens/looks.ts";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { SQUARE_FRAME } from "../../../scene/tokens/patterns.ts";
import { OPACITIES, RIMS, ZOOMS } from "../../../scene/tokens/strokes.ts";
import { SEMIBOLD } from "./fonts.ts";
import { SOURCES } from "./order.ts";
import { hasState, inZoom, lineWidth, textSize, undimmed, whereState } from "./zoomed.ts";

/** Side in pixels of the square images that funding marks scale, and of the square within its light frame. */
export const SQUARE_IMAGE_PX = 64;
export const SQUARE_INK_PX = SQUARE_IMAGE_PX / (1 + 2 * SQUARE_FRAME.halo);

const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
const isLine: ExpressionSpecification = ["==", ["geometry-type"], "LineString"];

/** The layers of symbols in order. `weight` thickens lines for projectors. */
export function markLayers(palette: Palette, weight: number): LayerSpecification[] {
  return [
    {
      id: "bracket",
      type: "line",
      source: SOURCES.brackets,
      minzoom: ZOOMS.bracketsFrom,
      maxzoom: ZOOMS.bracketsTo,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.mark,
        "line-width": lineWidth("bracket", weight),
        "line-opacity": whereState("shown"),
      },
    },
    ...calloutLayers(palette, weight),
    ...(["deployments", "funding"] as const).map((layer): LayerSpecification => ({
      id: layer === "funding" ? "funding-leader" : "deployment-leader",
      type: "line",
      source: SOURCES.marks,
      filter: ["all", isLine, ["==", ["get", "layer"], layer]],
      maxzoom: ZOOMS.displacedTo,
      paint: {
        "line-color": palette.mark,
        "line-width": lineWidth("leader", weight),
        "line-opacity": whereState("shown"),
      },
    })),
    {
      id: "deployment",
      type: "circle",
      source: SOURCES.marks,
      filter: markFilter("deployments"),
      layout: { "circle-sort-key": ["-", 0, ["get", "radius"]] },
      paint: {
        "circle-radius": ["get", "radius"],
        "circle-color": ["case", isHollow, palette.markHalo, palette.mark],
        "circle-opacity": whereState("shown", OPACITIES.mark),
        "circle-stroke-color": ["case", hasState("hovered"), palette.accent, isHollow, palette.mark, palette.markHalo],
        "circle-stroke-width": ["case", hasState("hovered"), RIMS.marked, RIMS.mark],
        "circle-stroke-opacity": whereState("shown"),
      },
    },
    {
      id: "deployment-unknown",
      type: "symbol",
      source: SOURCES.marks,
      filter: ["all", isPoint, ["==", ["get", "isUncounted"], true], inZoom()],
      layout: {
        "text-field": "?",
        "text-font": SEMIBOLD,
        "text-size": textSize("questionMark", 1),
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": palette.mark, "text-opacity": whereState("shown") },
    },
    square("funding-hover", "square-hovered", 2 * RIMS.marked, ["all", hasState("shown"), hasState("hovered")]),
    square("funding", ["concat", "square-", ["get", "finish"]], 0, hasState("shown")),
  ];
}

/** Discs bear the fill and the pattern of their partner as the land does, below the zoom at which the land shows it. */
function calloutLayers(palette: Palette, weight: number): LayerSpecification[] {
  return [
    {
      id: "callout-leader",
      type: "line",
      source: SOURCES.callouts,
      filter: isLine,
      maxzoom: ZOOMS.displacedTo,
      paint: { "line-color": palette.mark, "line-width": lineWidth("leader", weight) },
    },
    {
      id: "callout",
      type: "circle",
      source: SOURCES.callouts,
      filter: isPoint,
      maxzoom: ZOOMS.displacedTo,
      paint: {
        "circle-radius": CALLOUT_RADIUS_PX,
        "circle-color": ["to-color", ["feature-state", "fill"], palette.land],
        "circle-stroke-color": [
          "case",
          hasState("hovered"),
          palette.accent,
          hasState("selected"),
          palette.label,
          palette.mark,
        ],
        "circle-stroke-width": ["case", isMarked, RIMS.marked, RIMS.callout],
      },
    },
    ...PATTERNS.map((pattern): LayerSpecification => ({
      id: `callout-${pattern}`,
      type: "symbol",
      source: SOURCES.callouts,
      filter: isPoint,
      maxzoom: ZOOMS.displacedTo,
      layout: { "icon-image": `disc-${pattern}`, "icon-allow-overlap": true, "icon-ignore-placement": true },
      paint: { "icon-opacity": whereState(pattern, undimmed) },
    })),
  ];
}

function square(
  id: string,
  image: string | ExpressionSpecification,
  largerPx: number,
  isThere: ExpressionSpecification,
): LayerSpecification {
  const sidePx: ExpressionSpecification = ["+", ["get", "extent"], largerPx];
  return {
    id,
    type: "symbol",
    source: SOURCES.marks,
    filter: markFilter("funding"),
    layout: {
      "icon-image": image,
      "icon-size": ["/", sidePx, SQUARE_IMAGE_PX],
      "icon-offset": largerPx === 0 ? ["get", "offset"] : ["get", "offsetHovered"],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
      "symbol-sort-key": ["-", 0, ["get", "side"]],
    },
    paint: { "icon-opacity": ["case", isThere, 1, 0] },
  };
}

function markFilter(layer: "deployments" | "funding"): FilterSpecification {
  return ["all", isPoint, ["==", ["get", "layer"], layer], inZoom()];
}

/** Planned, or without a stated figure. */
const isHollow: ExpressionSpecification = ["any", ["==", ["get", "finish"], "outline"], ["get", "isUnknown"]];
/** Under the pointer, or chosen. */
const isMarked: ExpressionSpecification = ["any", hasState("hovered"), hasState("selected")];
