/** The map of a scene as SVG: the same layers, colours, widths and places as the live map, for a page or a file. */
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import type { Scene } from "../../scene/scene.ts";
import type { ShownName } from "../names.ts";
import { screenOfPlane, type Viewport } from "../viewport.ts";
import { boxOfCallout, calloutLeaderNodes, calloutNodes, placedCallouts } from "./callouts.ts";
import { bracketNodes, corridorNodes, waypointNodes } from "./corridors.ts";
import { groundNodes } from "./ground.ts";
import { type Box, grown } from "./labels/box.ts";
import { candidates } from "./labels/candidates.ts";
import { labelNodes } from "./labels/draw.ts";
import { KIND_ORDER } from "./labels/kinds.ts";
import { type PlacedLabel, placeLabels } from "./labels/place.ts";
import { boxOfMark, markLeaderNodes, markNodes, placedMarks } from "./marks.ts";
import type { Named, Prepared } from "./materials.ts";
import { type SvgNode, svgNode } from "./node.ts";
import { type Sheet, type SheetOptions, sheetOf, short } from "./sheet.ts";

export interface PictureOptions extends SheetOptions {
  /** A name and a description for those who do not see the picture; they make it an image of its own. */
  readonly title?: string;
  readonly description?: string;
}

/** Names keep this far from the edges of the free part, and symbols this far from names, in CSS pixels. */
const EDGE_PX = 2;
const OBSTACLE_PX = 4;

/**
 * The picture of a scene. In `percent` its box is the frame of the base map, which the page sizes and places; in `px` it is
 * the viewport. `prepare` makes the second argument.
 */
export function mapPicture(scene: Scene, prepared: Prepared, options: PictureOptions): SvgNode {
  const sheet = sheetOf(options, prepared.unitM);
  const marks = placedMarks(sheet, scene);
  const callouts = placedCallouts(sheet, scene);
  const labels = placedLabels(sheet, scene, prepared);
  const layers = [
    ...(sheet.units === "px" ? [beyondNode(sheet)] : []),
    planeNode(sheet, [...groundNodes(sheet, scene, prepared.land)]),
    neatlineNode(sheet),
    planeNode(sheet, [
      ...bracketNodes(sheet, scene, withNamedBrackets(prepared, labels)),
      ...corridorNodes(sheet, scene, prepared),
    ]),
    ...waypointNodes(sheet, scene, prepared),
    ...calloutLeaderNodes(sheet, callouts),
    ...markLeaderNodes(sheet, marks),
    ...calloutNodes(sheet, scene, callouts),
    ...markNodes(sheet, marks),
    ...labelNodes(sheet, labels, scene.words.language),
  ];
  return svgNode("svg", rootAttributes(sheet, options), [...wordNodes(sheet, options), ...layers]);

  function planeNode(_: Sheet, children: readonly SvgNode[]): SvgNode {
    return svgNode("svg", planeAttributes(sheet, prepared.unitM), children);
  }
}

/** The names that stand on the picture of a viewport, for a map that draws them itself. `textScale` is that of the picture. */
export function shownNames(scene: Scene, named: Named, viewport: Viewport, textScale: number): ShownName[] {
  const sheet = sheetOf({ viewport, textScale, paint: (token) => token, units: "px" }, named.unitM);
  return placedLabels(sheet, scene, named).map(({ candidate: { kind, id, opacity }, anchor }) => {
    return { kind, id, anchor, isBehind: opacity < 1 };
  });
}

/** A bracket whose name finds no place tells nothing. */
function withNamedBrackets(prepared: Prepared, labels: readonly PlacedLabel[]): Prepared {
  const names = new Set(labels.flatMap(({ candidate: { kind, name } }) => (kind === "bracket" ? [name] : [])));
  return { ...prepared, brackets: prepared.brackets.filter(({ name }) => names.has(name)) };
}

/** The names that stand on the picture, those placed first before others. */
export function placedLabels(sheet: Sheet, scene: Scene, prepared: Named): PlacedLabel[] {
  const wanted = candidates(sheet, scene, prepared);
  const obstacles = [
    ...placedMarks(sheet, scene).map((mark) => boxOfMark(sheet, mark)),
    ...placedCallouts(sheet, scene).map((callout) => boxOfCallout(sheet, callout)),
  ];
  return placeLabels(
    sheet,
    [...KIND_ORDER].reverse().flatMap((kind) => wanted[kind]),
    obstacles.map((box) => grown(box, OBSTACLE_PX)),
    freeBox(sheet),
    scene.words.language,
  );
}

/** The part of the base map that nothing lies over. */
function freeBox({ viewport }: Sheet): Box {
  const { widthPx, heightPx, frame } = viewport;
  const map = frameBox(viewport);
  return {
    left: Math.max(frame.left, map.left) + EDGE_PX,
    top: Math.max(frame.top, map.top) + EDGE_PX,
    right: Math.min(widthPx - frame.right, map.right) - EDGE_PX,
    bottom: Math.min(heightPx - frame.bottom, map.bottom) - EDGE_PX,
  };
}

/** Where the edges of the base map lie in the window, in CSS pixels. */
function frameBox(viewport: Sheet["viewport"]): Box {
  const { west, north, east, south } = PLANE_FRAME;
  const [topLeft, bottomRight] = [screenOfPlane(viewport, [west, north]), screenOfPlane(viewport, [east, south])];
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

function rootAttributes(sheet: Sheet, options: PictureOptions): Record<string, string | number> {
  const { widthPx, heightPx } = sheet.viewport;
  const isPercent = sheet.units === "percent";
  return {
    xmlns: "http://www.w3.org/2000/svg",
    class: "map",
    ...(isPercent
      ? { width: "100%", height: "100%" }
      : { width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` }),
    ...(options.title === undefined
      ? {}
      : { role: "img", "aria-labelledby": `${sheet.idOf("title")} ${sheet.idOf("description")}` }),
  };
}

function wordNodes(sheet: Sheet, { title, description }: PictureOptions): SvgNode[] {
  if (title === undefined) return [];
  return [
    svgNode("title", { id: sheet.idOf("title") }, [title]),
    svgNode("desc", { id: sheet.idOf("description") }, [description ?? ""]),
  ];
}

function beyondNode(sheet: Sheet): SvgNode {
  return svgNode("rect", { class: "beyond", width: "100%", height: "100%", fill: sheet.paint("beyond") });
}

function planeAttributes(sheet: Sheet, unitM: number): Record<string, string | number> {
  const { west, east, south, north } = PLANE_FRAME;
  const view = { viewBox: `0 0 ${(east - west) / unitM} ${(north - south) / unitM}`, preserveAspectRatio: "none" };
  if (sheet.units === "percent") return { class: "plane", width: "100%", height: "100%", ...view };
  const { left, top, right, bottom } = frameBox(sheet.viewport);
  const place = { x: short(left, 2), y: short(top, 2), width: short(right - left, 2), height: short(bottom - top, 2) };
  // The picture's own edges cut it; a second cut fails in renderers whose paths end at 8191 px.
  return { class: "plane", ...place, ...view, overflow: "visible" };
}

function neatlineNode(sheet: Sheet): SvgNode {
  const box = sheet.units === "px" ? frameBox(sheet.viewport) : null;
  const place = box
    ? { x: short(box.left), y: short(box.top), width: short(box.right - box.left), height: short(box.bottom - box.top) }
    : { width: "100%", height: "100%" };
  return svgNode("rect", {
    class: "neatline",
    ...place,
    fill: "none",
    stroke: sheet.paint("coast"),
    "stroke-width": short(sheet.widthOf("neatline") * sheet.weight, 2),
    "pointer-events": "none",
  });
}
