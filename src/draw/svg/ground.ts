/** Sea, land, fills, patterns, borders and outlines: all that lies under the corridors. */
import { MEMBER_STATES } from "../../model/union.ts";
import { type PartnerFill, patternOf } from "../../scene/map/fills.ts";
import { isDimmed, type Scene } from "../../scene/plainScene.ts";
import { PATTERNS } from "../../scene/tokens/looks.ts";
import type { ColourToken } from "../../scene/tokens/palette.ts";
import { DASHES, type LineToken, OPACITIES } from "../../scene/tokens/strokes.ts";
import type { PictureLand } from "../landPaths.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { patternNode } from "./patternTiles.ts";
import { lineAttributes, pathAttributes, type Sheet } from "./sheet.ts";

type Country = PictureLand["countries"][number];

const ROUND = { "stroke-linejoin": "round", "stroke-linecap": "round" };
const UNION: ReadonlySet<string> = new Set(MEMBER_STATES);

/** The layers of the ground in the live map's order. */
export function groundNodes(sheet: Sheet, scene: Scene, land: PictureLand): SvgNode[] {
  const { paint } = sheet;
  const fills = new Map(scene.fills.map((fill) => [fill.iso3, fill]));
  const those = (isMeant: (fill: PartnerFill) => boolean): Country[] =>
    land.countries.filter(({ id }) => {
      const fill = fills.get(id);
      return fill !== undefined && isMeant(fill);
    });
  const bare = those(({ look }) => look.fill === null);
  const selected = land.countries.filter(({ id }) => id === scene.partner);
  return [
    svgNode(
      "defs",
      {},
      PATTERNS.map((pattern) => patternNode(sheet, pattern)),
    ),
    svgNode("rect", { class: "sea", width: "100%", height: "100%", fill: paint("sea") }),
    svgNode(
      "g",
      { class: "land", fill: paint("land") },
      land.countries.map((country) => countryNode(sheet, country, fills.get(country.id))),
    ),
    ...PATTERNS.map((pattern) =>
      svgNode(
        "g",
        { class: `pattern-${pattern}`, fill: `url(#${sheet.idOf(pattern)})`, "pointer-events": "none" },
        those((fill) => patternOf(fill) === pattern).map(({ d }) => svgNode("path", { d })),
      ),
    ),
    ...dimmedNodes(
      sheet,
      those(({ iso3 }) => isDimmed(scene, iso3)),
    ),
    svgNode("defs", {}, [
      svgNode("path", { id: sheet.idOf("borders"), class: "borders", ...pathAttributes(sheet), d: land.borders }),
    ]),
    borderNode(sheet, "border-casing", "casing", "borderCasing", { "stroke-opacity": OPACITIES.borderCasing }),
    borderNode(sheet, "border", "border", "border", {}),
    meshNode(sheet, "border-dashed", "dashedBorder", land.dashed, {}),
    meshNode(sheet, "coast", "coast", land.coast, ROUND),
    outlineNode(sheet, "partner-outline", "coast", sheet.widthOf("partnerOutline") * sheet.weight, bare),
    outlineNode(sheet, "country-selected-casing", "casing", sheet.widthOf("selectedCasing"), selected),
    outlineNode(sheet, "country-selected", "label", sheet.widthOf("selected"), selected),
  ];
}

function countryNode(sheet: Sheet, { id, d }: Country, fill: PartnerFill | undefined): SvgNode {
  const tone = fill?.look.fill ?? (UNION.has(id) ? "union" : null);
  const isPartner = fill !== undefined;
  return svgNode("path", {
    "data-iso3": id,
    "data-partner": isPartner ? id : null,
    "data-look": fill?.key,
    fill: tone === null ? (isPartner ? sheet.paint("land") : null) : sheet.paint(tone),
    d,
  });
}

/** Land over partners that a filter leaves out: their fill and pattern recede. */
function dimmedNodes(sheet: Sheet, countries: readonly Country[]): SvgNode[] {
  if (countries.length === 0) return [];
  const veil = {
    class: "dimmed",
    fill: sheet.paint("land"),
    "fill-opacity": OPACITIES.dimmed,
    "pointer-events": "none",
  };
  return [
    svgNode(
      "g",
      veil,
      countries.map(({ d }) => svgNode("path", { d })),
    ),
  ];
}

/** The borders are drawn twice and written once. */
function borderNode(
  sheet: Sheet,
  layer: string,
  colour: ColourToken,
  width: LineToken,
  others: Readonly<Record<string, number>>,
): SvgNode {
  return svgNode("use", {
    class: layer,
    href: `#${sheet.idOf("borders")}`,
    fill: "none",
    ...lineAttributes(sheet, colour, sheet.widthOf(width) * sheet.weight),
    ...ROUND,
    ...others,
    "pointer-events": "none",
  });
}

const MESH_LINES = { "border-dashed": "borderDashed", coast: "coast" } as const satisfies Record<string, LineToken>;

function meshNode(
  sheet: Sheet,
  layer: keyof typeof MESH_LINES,
  colour: ColourToken,
  d: string,
  ends: Readonly<Record<string, string>>,
): SvgNode {
  const dash = layer === "border-dashed" ? DASHES.borderDashed : undefined;
  const widthPx = sheet.widthOf(MESH_LINES[layer]) * sheet.weight;
  return svgNode("path", {
    class: layer,
    fill: "none",
    ...lineAttributes(sheet, colour, widthPx, dash),
    ...ends,
    ...pathAttributes(sheet),
    "pointer-events": "none",
    d,
  });
}

function outlineNode(
  sheet: Sheet,
  layer: string,
  colour: ColourToken,
  widthPx: number,
  countries: readonly Country[],
): SvgNode {
  const attributes = {
    class: layer,
    fill: "none",
    ...lineAttributes(sheet, colour, widthPx),
    "stroke-linejoin": "round",
    "pointer-events": "none",
  };
  return svgNode(
    "g",
    attributes,
    countries.map(({ d }) => svgNode("path", { ...pathAttributes(sheet), d })),
  );
}
