/** Discs beside partners that are too small to show their fill, while the map is small. */
import { projection } from "../../../geo/projection/index.ts";
import type { Callout } from "../../scene/map/callouts.ts";
import { patternOf } from "../../scene/map/fills.ts";
import { CALLOUT_RADIUS_PX } from "../../scene/map/sizes.ts";
import { isDimmed, type Scene } from "../../scene/plainScene.ts";
import { PATTERNS } from "../../scene/tokens/looks.ts";
import { OPACITIES, RIMS, ZOOMS } from "../../scene/tokens/strokes.ts";
import type { Box } from "./labels/box.ts";
import { leaderLine, leaderNode } from "./leaders.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { isInPicture, type PlanePoint, type Sheet, short, standing } from "./sheet.ts";

export interface PlacedCallout {
  readonly callout: Callout;
  readonly point: PlanePoint;
}

/** The discs that are drawn at this zoom and fall into the picture. */
export function placedCallouts(sheet: Sheet, { callouts }: Scene): PlacedCallout[] {
  if (sheet.zoom >= ZOOMS.displacedTo) return [];
  return callouts
    .map((callout) => ({ callout, point: projection.forward(callout.at) }))
    .filter(({ point }) => isInPicture(sheet, point, CALLOUT_RADIUS_PX));
}

/** What a disc covers of the window, in CSS pixels, without its rim. */
export function boxOfCallout(sheet: Sheet, { point }: PlacedCallout): Box {
  const { x, y } = sheet.screenOf(point);
  const reach = CALLOUT_RADIUS_PX;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

export function calloutLeaderNodes(sheet: Sheet, placed: readonly PlacedCallout[]): SvgNode[] {
  const lines = placed.map(({ callout, point }) =>
    leaderLine(sheet, point, projection.forward([callout.lon, callout.lat])),
  );
  return leaderNode(sheet, "callout-leader", lines);
}

/** Discs with the fill and the pattern that their partners bear on the land. */
export function calloutNodes(sheet: Sheet, scene: Scene, placed: readonly PlacedCallout[]): SvgNode[] {
  if (placed.length === 0) return [];
  const fills = new Map(scene.fills.map((fill) => [fill.iso3, fill]));
  const disc = (point: PlanePoint, rimPx: number): Record<string, string | number> => ({
    ...standing(sheet, point, [0, 0], ["cx", "cy"]),
    r: short(CALLOUT_RADIUS_PX + rimPx / 2, 2),
  });
  const discs = placed.map(({ callout: { iso3 }, point }) => {
    const isChosen = iso3 === scene.partner;
    const rimPx = isChosen ? RIMS.marked : RIMS.callout;
    return svgNode("circle", {
      "data-partner": iso3,
      ...disc(point, rimPx),
      fill: sheet.paint(fills.get(iso3)?.look.fill ?? "land"),
      stroke: sheet.paint(isChosen ? "label" : "mark"),
      "stroke-width": rimPx,
    });
  });
  const patterns = PATTERNS.flatMap((pattern) => {
    const own = placed.filter(({ callout }) => {
      const fill = fills.get(callout.iso3);
      return fill !== undefined && patternOf(fill) === pattern;
    });
    if (own.length === 0) return [];
    const id = sheet.idOf(`disc-${pattern}`);
    return [
      svgNode("g", { class: `callout-${pattern}`, fill: `url(#${id})`, "pointer-events": "none" }, [
        svgNode("pattern", { id, href: `#${sheet.idOf(pattern)}`, patternTransform: "scale(1)" }),
        ...own.map(({ point }) => svgNode("circle", disc(point, 0))),
      ]),
    ];
  });
  const dimmed = placed.filter(({ callout }) => isDimmed(scene, callout.iso3));
  const veil = { class: "callout-dimmed", fill: sheet.paint("land"), "fill-opacity": OPACITIES.dimmed };
  const veils = dimmed.map(({ point }) => svgNode("circle", { ...disc(point, 0), "pointer-events": "none" }));
  return [
    svgNode("g", { class: "callout" }, discs),
    ...patterns,
    ...(veils.length > 0 ? [svgNode("g", veil, veils)] : []),
  ];
}
