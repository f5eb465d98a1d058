/** Names as atlases set them: letter-spaced capitals for countries, italics for seas. Never on top of one another. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { ITALIC, REGULAR, SEMIBOLD } from "./fonts.ts";
import { BRACKETS_FROM_ZOOM, BRACKETS_TO_ZOOM } from "./markLayers.ts";
import { SOURCES } from "./order.ts";
import { placeFilter, routeColour } from "./routeLayers.ts";

/** On a phone held upright the whole map is smaller than this, and the names would cover it. */
const ROUTE_NAMES_FROM_ZOOM = 1.9;

/** The layers of labels in order. `size` multiplies every text size. */
export function labelLayers(palette: Palette, size: number): LayerSpecification[] {
  const halo = { "text-halo-color": palette.labelHalo, "text-halo-width": 1.4, "text-halo-blur": 0.4 };
  return [
    {
      id: "label-sea",
      type: "symbol",
      source: SOURCES.seas,
      filter: [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 2]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": zoomed(11 * size, 15 * size),
        "text-letter-spacing": 0.12,
        "text-max-width": 6,
        "symbol-sort-key": 900,
      },
      paint: { "text-color": palette.seaLabel, "text-halo-color": palette.sea, "text-halo-width": 1 },
    },
    {
      id: "label-route",
      type: "symbol",
      source: SOURCES.routes,
      minzoom: ROUTE_NAMES_FROM_ZOOM,
      layout: {
        "text-field": ["get", "name"],
        "text-font": SEMIBOLD,
        "text-size": zoomed(10 * size, 13 * size),
        "text-letter-spacing": 0.03,
        "text-max-width": 9,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.6,
        "symbol-sort-key": 0,
      },
      paint: {
        "text-color": routeColour(palette),
        "text-halo-color": palette.labelHalo,
        "text-halo-width": 1.6,
        "text-opacity": ["case", ["boolean", ["feature-state", "inForeground"], true], 1, 0.2],
      },
    },
    {
      id: "label-place",
      type: "symbol",
      source: SOURCES.places,
      minzoom: 5,
      filter: placeFilter(null),
      layout: {
        "text-field": ["get", "place"],
        "text-font": REGULAR,
        "text-size": zoomed(11 * size, 13 * size),
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-max-width": 8,
        "symbol-sort-key": 500,
      },
      paint: { "text-color": palette.label, ...halo },
    },
    country("label-country", false, palette.labelFaint, 9 * size, 13 * size),
    country("label-partner", true, palette.label, 10 * size, 15 * size),
    {
      id: "label-bracket",
      type: "symbol",
      source: SOURCES.brackets,
      filter: ["has", "name"],
      minzoom: BRACKETS_FROM_ZOOM,
      maxzoom: BRACKETS_TO_ZOOM,
      layout: {
        "text-field": ["get", "name"],
        "text-font": REGULAR,
        "text-size": zoomed(10.5 * size, 13 * size),
        "text-max-width": 8,
        "text-anchor": ["get", "anchor"],
        "text-justify": "auto",
        "symbol-sort-key": 0,
      },
      paint: {
        "text-color": palette.label,
        ...halo,
        "text-opacity": ["case", ["boolean", ["feature-state", "shown"], false], 1, 0],
      },
    },
  ];

  function country(
    id: string,
    isPartner: boolean,
    colour: string,
    atZoom2: number,
    atZoom7: number,
  ): LayerSpecification {
    return {
      id,
      type: "symbol",
      source: SOURCES.labels,
      filter: ["==", ["get", "isPartner"], isPartner],
      minzoom: isPartner ? 0 : 2.9,
      layout: {
        "text-field": ["get", "label"],
        "text-font": isPartner ? SEMIBOLD : REGULAR,
        "text-size": zoomed(atZoom2, atZoom7),
        "text-letter-spacing": 0.07,
        "text-transform": "uppercase",
        "text-max-width": 7,
        "text-line-height": 1.1,
        "text-padding": 3,
        "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
        "text-radial-offset": 1,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": colour, ...halo },
    };
  }
}

function zoomed(atZoom2: number, atZoom7: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 2, atZoom2, 7, atZoom7];
}
