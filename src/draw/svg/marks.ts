/** Deployments as circles, money as squares, of the same size at every zoom. */
import { projection } from "../../../geo/projection/index.ts";
import { eastwardShiftsPx, squareReachPx } from "../../scene/map/beside.ts";
import type { Mark } from "../../scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../scene/map/sizes.ts";
import type { Scene } from "../../scene/scene.ts";
import { SQUARE_FRAME } from "../../scene/tokens/patterns.ts";
import { OPACITIES, RIMS, ZOOMS } from "../../scene/tokens/strokes.ts";
import type { Box } from "./labels/box.ts";
import { FONTS } from "./labels/fonts.ts";
import { leaderLine, leaderNode } from "./leaders.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { isInPicture, type PlanePoint, type Sheet, short, standing } from "./sheet.ts";

/** A mark and where it stands: a point of the plane, and a shift in CSS pixels beside a circle at the same point. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly point: PlanePoint;
  /** Its true place, when it stands apart from it. */
  readonly truth: PlanePoint | null;
  readonly shiftPx: number;
  /** Half of its height and width in CSS pixels. */
  readonly reachPx: number;
}

/** The marks of the shown layers that fall into the picture, the largest first, so that small ones lie on top. */
export function placedMarks(sheet: Sheet, { marks, layers }: Scene): PlacedMark[] {
  const shifts = eastwardShiftsPx(marks);
  return marks
    .filter(({ layer }) => layers.includes(layer))
    .map((mark): PlacedMark => {
      const place = projection.forward([mark.lon, mark.lat]);
      const apart = sheet.zoom < ZOOMS.displacedTo && mark.apart ? projection.forward(mark.apart) : null;
      return {
        mark,
        point: apart ?? place,
        truth: apart ? place : null,
        shiftPx: apart ? 0 : (shifts.get(mark.id) ?? 0),
        reachPx: mark.layer === "funding" ? squareSidePx(mark.value) / 2 : circleRadiusPx(mark.value),
      };
    })
    .filter(({ point, shiftPx, reachPx }) => isInPicture(sheet, point, shiftPx + reachPx))
    .sort((one, other) => other.reachPx - one.reachPx);
}

/** What a mark covers of the window, in CSS pixels, without the rim of a circle: a name's padding keeps clear of that. */
export function boxOfMark(sheet: Sheet, { mark, point, shiftPx, reachPx: halfPx }: PlacedMark): Box {
  const { x, y } = sheet.screenOf(point);
  const reachPx = mark.layer === "funding" ? squareReachPx(mark.value) : halfPx;
  return { left: x + shiftPx - reachPx, right: x + shiftPx + reachPx, top: y - reachPx, bottom: y + reachPx };
}

/** Lines from marks that stand apart to their true places. */
export function markLeaderNodes(sheet: Sheet, placed: readonly PlacedMark[]): SvgNode[] {
  return (["deployments", "funding"] as const).flatMap((layer) => {
    const lines = placed.flatMap(({ mark, point, truth }) =>
      mark.layer === layer && truth ? [leaderLine(sheet, point, truth)] : [],
    );
    return leaderNode(sheet, layer === "funding" ? "funding-leader" : "deployment-leader", lines);
  });
}

/** Circles, question marks and squares, in the live map's order. */
export function markNodes(sheet: Sheet, placed: readonly PlacedMark[]): SvgNode[] {
  const circles = placed.filter(({ mark }) => mark.layer === "deployments");
  const squares = placed.filter(({ mark }) => mark.layer === "funding");
  const uncounted = circles.filter(({ mark }) => mark.isUncounted);
  const unknownAttributes = {
    ...FONTS.semibold,
    "font-size": sheet.textSizeOf("questionMark"),
    fill: sheet.paint("mark"),
    "text-anchor": "middle",
    "pointer-events": "none",
  };
  return [
    group("deployment", { "stroke-width": RIMS.mark, "fill-opacity": OPACITIES.mark }, circles, circleNode),
    group("deployment-unknown", unknownAttributes, uncounted, unknownNode),
    group("funding", {}, squares, squareNode),
  ].flat();

  function group(
    layer: string,
    attributes: Readonly<Record<string, string | number>>,
    marks: readonly PlacedMark[],
    nodeOf: (sheet: Sheet, mark: PlacedMark) => SvgNode,
  ): SvgNode[] {
    if (marks.length === 0) return [];
    return [
      svgNode(
        "g",
        { class: layer, ...attributes },
        marks.map((mark) => nodeOf(sheet, mark)),
      ),
    ];
  }
}

/** The rim stands outside the radius, so that the area of the disc is in proportion to the value. */
function circleNode(sheet: Sheet, { mark, point, reachPx }: PlacedMark): SvgNode {
  const isHollow = mark.finish === "outline" || mark.value === null;
  return svgNode("circle", {
    "data-mark": mark.id,
    "data-iso3": mark.iso3,
    ...standing(sheet, point, [0, 0], ["cx", "cy"]),
    r: short(reachPx + RIMS.mark / 2, 2),
    fill: sheet.paint(isHollow ? "markHalo" : "mark"),
    stroke: sheet.paint(isHollow ? "mark" : "markHalo"),
  });
}

function unknownNode(sheet: Sheet, { point }: PlacedMark): SvgNode {
  return svgNode("text", standing(sheet, point, [0, sheet.textSizeOf("questionMark") / 3]), ["?"]);
}

/** A light frame outside the area, then the finish: full, tinted within a dark rim, or open within a dark rim. */
function squareNode(sheet: Sheet, { mark, point, shiftPx, reachPx }: PlacedMark): SvgNode {
  const sidePx = 2 * reachPx;
  const square = (insetPx: number, attributes: Readonly<Record<string, string | number>>): SvgNode =>
    svgNode("rect", {
      ...standing(sheet, point, [shiftPx - reachPx + insetPx, insetPx - reachPx]),
      width: short(sidePx - 2 * insetPx, 2),
      height: short(sidePx - 2 * insetPx, 2),
      ...attributes,
    });
  const [halo, rim] = [SQUARE_FRAME.halo * sidePx, SQUARE_FRAME.rim * sidePx];
  const inside =
    mark.finish === "filled"
      ? square(0, { fill: sheet.paint("mark") })
      : square(rim / 2, {
          fill: sheet.paint(mark.finish === "tinted" ? "markTint" : "markHalo"),
          stroke: sheet.paint("mark"),
          "stroke-width": short(rim, 2),
        });
  return svgNode("g", { "data-mark": mark.id, "data-iso3": mark.iso3 }, [
    square(-halo, { fill: sheet.paint("markHalo") }),
    inside,
  ]);
}
