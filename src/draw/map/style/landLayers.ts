/** Land, fills, patterns and borders. Where the base map ends, paper begins, so that the map ends at a neatline and not in a false sea. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { MEMBER_STATES } from "../../../model/union.ts";
import { type Palette } from "../../../scene/tokens/palette.ts";
import { PATTERNS } from "../../../scene/tokens/looks.ts";
import { DASHES, OPACITIES } from "../../../scene/tokens/strokes.ts";
import type { LineKind } from "../features.ts";
import { SOURCES } from "./order.ts";
import { lineWidth, undimmed, whereState } from "./zoomed.ts";

/** What a state can colour; drawing all others invisibly costs as much as drawing them. */
const OF_PARTNERS: FilterSpecification = ["==", ["get", "isPartner"], true];

/** The layers of the ground in order. `weight` thickens lines for projectors. */
export function landLayers(palette: Palette, weight: number): LayerSpecification[] {
  return [
    { id: "beyond", type: "background", paint: { "background-color": palette.beyond } },
    fill("sea", SOURCES.frame, palette.sea),
    fill("land", SOURCES.countries, palette.land),
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
      filter: OF_PARTNERS,
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
      filter: OF_PARTNERS,
      paint: { "fill-pattern": pattern, "fill-opacity": whereState(pattern, undimmed) },
    })),
    line("border-casing", "border", palette.casing, lineWidth("borderCasing", weight), OPACITIES.borderCasing),
    line("border", "border", palette.border, lineWidth("border", weight)),
    {
      id: "border-dashed",
      type: "line",
      source: SOURCES.lines,
      filter: ofKind("dashed"),
      paint: {
        "line-color": palette.dashedBorder,
        "line-width": lineWidth("borderDashed", weight),
        "line-dasharray": [...DASHES.borderDashed],
      },
    },
    line("coast", "coast", palette.coast, lineWidth("coast", weight)),
    {
      id: "partner-outline",
      type: "line",
      source: SOURCES.countries,
      filter: OF_PARTNERS,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.coast,
        "line-width": lineWidth("partnerOutline", weight),
        "line-opacity": whereState("bare"),
      },
    },
    outline("country-hover", "hovered", palette.accent, lineWidth("hover")),
    outline("country-selected-casing", "selected", palette.casing, lineWidth("selectedCasing")),
    outline("country-selected", "selected", palette.label, lineWidth("selected")),
    line("neatline", "neatline", palette.coast, lineWidth("neatline", weight)),
  ];
}

function ofKind(kind: LineKind): FilterSpecification {
  return ["==", ["get", "kind"], kind];
}

function fill(id: string, source: string, colour: string): LayerSpecification {
  return { id, type: "fill", source, paint: { "fill-color": colour, "fill-antialias": false } };
}

/** Lines of one kind; one source has them all, since each change of source costs the graphics card a mask for every tile. */
function line(
  id: string,
  kind: LineKind,
  colour: string,
  width: ExpressionSpecification,
  opacity?: number,
): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCES.lines,
    filter: ofKind(kind),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      ...(opacity === undefined ? {} : { "line-opacity": opacity }),
    },
  };
}

function outline(id: string, role: string, colour: string, width: ExpressionSpecification): LayerSpecification {
  return {
    id,
    type: "line",
    source: SOURCES.outlines,
    filter: ["==", ["get", "role"], role],
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  };
}
