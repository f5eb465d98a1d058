/** Land, fills, patterns and borders. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MEMBER_STATES } from "../../../model/union.ts";
import { type Palette } from "../../../scene/tokens/palette.ts";
import { PATTERNS } from "../../../scene/tokens/looks.ts";
import { SOURCES } from "./order.ts";

/** Grows a line gently with the zoom; widths in CSS pixels at zoom 2 and 7. */
export function widthBetween(atZoom2: number, atZoom7: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 2, atZoom2, 7, atZoom7];
}

/** The layers of the ground in order. `weight` thickens lines for projectors. */
export function landLayers(palette: Palette, weight: number): LayerSpecification[] {
  return [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    {
      id: "land",
      type: "fill",
      source: SOURCES.countries,
      paint: { "fill-color": palette.land, "fill-antialias": false },
    },
    {
      id: "union",
      type: "fill",
      source: SOURCES.countries,
      filter: ["in", ["get", "id"], ["literal", [...MEMBER_STATES]]],
      paint: { "fill-color": palette.union, "fill-antialias": false },
    },
    {
      id: "partner-fill",
      type: "fill",
      source: SOURCES.countries,
      paint: {
        "fill-color": ["to-color", ["feature-state", "fill"], palette.land],
        "fill-opacity": ["case", ["==", ["feature-state", "fill"], null], 0, 1],
        "fill-antialias": false,
      },
    },
    ...PATTERNS.map((pattern): LayerSpecification => ({
      id: `pattern-${pattern}`,
      type: "fill",
      source: SOURCES.countries,
      paint: {
        "fill-pattern": pattern,
        "fill-opacity": ["case", ["boolean", ["feature-state", pattern], false], 1, 0],
      },
    })),
    line("border", SOURCES.borders, palette.border, widthBetween(0.6 * weight, 1.4 * weight)),
    {
      id: "border-dashed",
      type: "line",
      source: SOURCES.dashed,
      paint: {
        "line-color": palette.dashedBorder,
        "line-width": widthBetween(0.6 * weight, 1.3 * weight),
        "line-dasharray": [2, 2],
      },
    },
    line("coast", SOURCES.coast, palette.coast, widthBetween(0.4 * weight, 0.9 * weight)),
    outline("partner-outline", "bare", palette.coast, widthBetween(0.5 * weight, 1 * weight)),
    {
      id: "beyond",
      type: "fill",
      source: SOURCES.beyond,
      paint: { "fill-color": palette.beyond, "fill-antialias": false },
    },
    line("neatline", SOURCES.beyond, palette.coast, widthBetween(0.8 * weight, 1.2 * weight)),
    outline("country-hover", "hovered", palette.accent, widthBetween(1.2, 2)),
    outline("country-selected-casing", "selected", palette.casing, widthBetween(4.5, 6)),
    outline("country-selected", "selected", palette.accent, widthBetween(2, 3)),
  ];
}

function line(id: string, source: string, colour: string, width: ExpressionSpecification): LayerSpecification {
  return {
    id,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width },
  };
}

function outline(id: string, state: string, colour: string, width: ExpressionSpecification): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCES.countries,
    layout: { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      "line-opacity": ["case", ["boolean", ["feature-state", state], false], 1, 0],
    },
  };
}
