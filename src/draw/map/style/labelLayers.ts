/**
 * Names as atlases set them: letter-spaced capitals for countries, italics for seas. Which of them stand, and on which side of
 * their point, comes as feature state: the map tries no places of its own, so that a step changes no tile.
 */
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../scene/tokens/palette.ts";
import { OPACITIES, RIMS, type TextToken, ZOOMS } from "../../../scene/tokens/strokes.ts";
import type { NameKind } from "../../names.ts";
import { ITALIC, REGULAR, SEMIBOLD } from "./fonts.ts";
import { SOURCES } from "./order.ts";
import { routeColour } from "./routeLayers.ts";
import { hasState, textSize, whereState } from "./zoomed.ts";

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type Paint = NonNullable<SymbolLayerSpecification["paint"]>;

/** The layers of labels in order. `size` multiplies every text size. */
export function labelLayers(palette: Palette, size: number): SymbolLayerSpecification[] {
  const halo = { "text-halo-color": palette.labelHalo, "text-halo-width": RIMS.name, "text-halo-blur": 0.4 };
  const country = { ...CAPITALS, "text-max-width": 7, "text-line-height": 1.1, "text-radial-offset": 1.25 };
  return [
    names(
      "sea",
      { ...text(ITALIC, "sea"), "text-letter-spacing": 0.12, "text-max-width": 6 },
      { "text-color": palette.seaLabel, "text-halo-color": palette.sea, "text-halo-width": RIMS.seaName },
    ),
    names(
      "note",
      { ...text(REGULAR, "note"), "text-radial-offset": 0.5, "text-justify": "auto", "text-max-width": 9 },
      { "text-color": routeColour(palette), ...halo },
      { minzoom: ZOOMS.notesFrom },
    ),
    names(
      "route",
      { ...text(SEMIBOLD, "route"), "text-letter-spacing": 0.03, "text-max-width": 9, "text-radial-offset": 0.6 },
      {
        "text-color": routeColour(palette),
        "text-halo-color": palette.labelHalo,
        "text-halo-width": RIMS.routeName,
      },
      { minzoom: ZOOMS.routeNamesFrom },
    ),
    names(
      "place",
      { ...text(REGULAR, "place"), "text-radial-offset": 0.6, "text-justify": "auto", "text-max-width": 8 },
      {
        "text-color": ["case", ["==", ["get", "confirmed"], "yes"], palette.label, palette.labelFaint],
        ...halo,
      },
      // With one route in the foreground, its places are named as soon as they are marked.
      { minzoom: ZOOMS.placesFrom },
    ),
    names(
      "callout",
      {
        ...text(SEMIBOLD, "partner"),
        ...CAPITALS,
        "text-max-width": 12,
        // Under a disc, letters without descenders begin higher than beside it.
        "text-radial-offset": ["match", ["get", "anchor"], "top", 1.25, 0.9],
      },
      { "text-color": palette.label, ...halo },
      { maxzoom: ZOOMS.displacedTo },
    ),
    names(
      "country",
      { ...text(REGULAR, "country"), ...country },
      { "text-color": palette.labelFaint, ...halo },
      { minzoom: ZOOMS.countryNamesFrom },
    ),
    names("partner", { ...text(SEMIBOLD, "partner"), ...country }, { "text-color": palette.label, ...halo }),
    names(
      "bracket",
      { ...text(REGULAR, "bracket"), "text-max-width": 8, "text-justify": "auto" },
      { "text-color": palette.label, ...halo },
      { minzoom: ZOOMS.bracketsFrom, maxzoom: ZOOMS.bracketsTo },
    ),
  ];

  function text(face: string[], token: TextToken): Layout {
    return { "text-font": face, "text-size": textSize(token, size) };
  }
}

const CAPITALS: Layout = { "text-letter-spacing": 0.07, "text-transform": "uppercase" };

/** Their places are free: whoever chose them saw to that. */
const CHOSEN: Layout = {
  "text-allow-overlap": true,
  "text-ignore-placement": true,
  "symbol-z-order": "source",
};

const SHOWN: ExpressionSpecification = whereState("shown", ["case", hasState("behind"), OPACITIES.routeNameBehind, 1]);

function names(
  kind: NameKind,
  layout: Layout,
  paint: Paint,
  zooms: Pick<SymbolLayerSpecification, "minzoom" | "maxzoom"> = {},
): SymbolLayerSpecification {
  return {
    id: `label-${kind}`,
    type: "symbol",
    source: SOURCES.names,
    filter: ["==", ["get", "kind"], kind],
    ...zooms,
    layout: { "text-field": ["get", "name"], "text-anchor": ["get", "anchor"], ...layout, ...CHOSEN },
    paint: { ...paint, "text-opacity": SHOWN },
  };
}
