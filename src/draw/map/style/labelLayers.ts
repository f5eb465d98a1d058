/** Names as atlases set them: letter-spaced capitals for countries, italics for seas. Never on top of one another. */
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { OPACITIES, RIMS, type TextToken, ZOOMS } from "../../../scene/tokens/strokes.ts";
import { ITALIC, REGULAR, SEMIBOLD } from "./fonts.ts";
import { SOURCES } from "./order.ts";
import { placeFilter, routeColour } from "./routeLayers.ts";
import { hasState, inZoom, textSize } from "./zoomed.ts";

/** The layers of labels in order. `size` multiplies every text size. */
export function labelLayers(palette: Palette, size: number): LayerSpecification[] {
  const halo = { "text-halo-color": palette.labelHalo, "text-halo-width": RIMS.name, "text-halo-blur": 0.4 };
  return [
    {
      id: "label-sea",
      type: "symbol",
      source: SOURCES.seas,
      filter: [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 2]],
      layout: {
        "text-field": ["get", "name"],
        "text-font": ITALIC,
        "text-size": textSize("sea", size),
        "text-letter-spacing": 0.12,
        "text-max-width": 6,
        "symbol-sort-key": 900,
      },
      paint: { "text-color": palette.seaLabel, "text-halo-color": palette.sea, "text-halo-width": RIMS.seaName },
    },
    {
      id: "label-note",
      type: "symbol",
      source: SOURCES.notes,
      minzoom: ZOOMS.notesFrom,
      filter: noteFilter(""),
      layout: {
        "text-field": ["get", "text"],
        "text-font": REGULAR,
        "text-size": textSize("note", size),
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": 0.5,
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint: {
        "text-color": routeColour(palette),
        ...halo,
        "text-opacity": ["case", hasState("inForeground", true), 1, OPACITIES.routeNameBehind],
      },
    },
    {
      id: "label-route",
      type: "symbol",
      source: SOURCES.routes,
      minzoom: ZOOMS.routeNamesFrom,
      layout: {
        "text-field": ["get", "name"],
        "text-font": SEMIBOLD,
        "text-size": textSize("route", size),
        "text-letter-spacing": 0.03,
        "text-max-width": 9,
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 0.6,
        "symbol-sort-key": 0,
      },
      paint: {
        "text-color": routeColour(palette),
        "text-halo-color": palette.labelHalo,
        "text-halo-width": RIMS.routeName,
        "text-opacity": ["case", hasState("inForeground", true), 1, OPACITIES.routeNameBehind],
      },
    },
    {
      id: "label-place",
      type: "symbol",
      source: SOURCES.places,
      minzoom: ZOOMS.placeNamesFrom,
      filter: placeFilter(null),
      layout: {
        "text-field": ["get", "place"],
        "text-font": REGULAR,
        "text-size": textSize("place", size),
        "text-variable-anchor": ["left", "right", "bottom", "top"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-max-width": 8,
        "symbol-sort-key": ["case", ["==", ["get", "confirmed"], "yes"], 500, 600],
      },
      paint: {
        "text-color": ["case", ["==", ["get", "confirmed"], "yes"], palette.label, palette.labelFaint],
        ...halo,
      },
    },
    {
      id: "label-callout",
      type: "symbol",
      source: SOURCES.callouts,
      filter: ["has", "name"],
      maxzoom: ZOOMS.displacedTo,
      layout: {
        "text-field": ["get", "name"],
        "text-font": SEMIBOLD,
        "text-size": textSize("partner", size),
        "text-letter-spacing": 0.07,
        "text-transform": "uppercase",
        "text-max-width": 12,
        "text-anchor": ["get", "anchor"],
        // Under a disc, letters without descenders begin higher than beside it.
        "text-radial-offset": ["match", ["get", "anchor"], "top", 1.25, 0.9],
        // It stands at a disc, as near as any name may.
        "text-padding": 0,
      },
      paint: { "text-color": palette.label, ...halo },
    },
    country("label-country", false, palette.labelFaint, "country"),
    country("label-partner", true, palette.label, "partner"),
    {
      id: "label-bracket",
      type: "symbol",
      source: SOURCES.brackets,
      filter: bracketFilter([]),
      minzoom: ZOOMS.bracketsFrom,
      maxzoom: ZOOMS.bracketsTo,
      layout: {
        "text-field": ["get", "name"],
        "text-font": REGULAR,
        "text-size": textSize("bracket", size),
        "text-max-width": 8,
        "text-anchor": ["get", "anchor"],
        "text-justify": "auto",
        "symbol-sort-key": 0,
      },
      paint: { "text-color": palette.label, ...halo },
    },
  ];

  function country(id: string, isPartner: boolean, colour: string, token: TextToken): LayerSpecification {
    return {
      id,
      type: "symbol",
      source: SOURCES.labels,
      filter: ["all", ["==", ["get", "isPartner"], isPartner], inZoom()],
      minzoom: isPartner ? 0 : ZOOMS.countryNamesFrom,
      layout: {
        "text-field": ["get", "label"],
        "text-font": isPartner ? SEMIBOLD : REGULAR,
        "text-size": textSize(token, size),
        "text-letter-spacing": 0.07,
        "text-transform": "uppercase",
        "text-max-width": 7,
        "text-line-height": 1.1,
        "text-padding": 3,
        // Farther from its point, a name would stand on a neighbour.
        "text-variable-anchor": ["center", "top", "bottom"],
        "text-radial-offset": 1.25,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": colour, ...halo },
    };
  }
}

/** The notes along corridors that hold at one document's date. Placement knows no feature state, hence a filter on a small source. */
export function noteFilter(stop: string): FilterSpecification {
  return ["in", stop, ["get", "stops"]];
}

/** The names of the brackets that one document speaks of; the others must not stand in the way of names. */
export function bracketFilter(regions: readonly string[]): FilterSpecification {
  return ["all", ["has", "name"], ["in", ["get", "id"], ["literal", [...regions]]]];
}
