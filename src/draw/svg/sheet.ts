/** What all parts of a picture need to know of the paper that they are drawn on. */
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import { atZoom, LINE_WIDTHS, type LineToken, TEXT_SIZES, type TextToken } from "../../scene/tokens/strokes.ts";
import type { ColourToken } from "../../scene/tokens/palette.ts";
import { type ScreenPoint, screenOfPlane, type Viewport, zoomOf } from "../viewport.ts";

/**
 * `percent`: the picture fills a box that the page gives the size of the base map's frame, and follows it; lines, symbols and
 * letters keep their size. `px`: the picture is the viewport, in numbers that every renderer knows.
 */
export type Units = "percent" | "px";

export interface SheetOptions {
  readonly viewport: Viewport;
  readonly paint: (token: ColourToken) => string;
  readonly units: Units;
  /** Multiplies the widths of lines, for projectors. */
  readonly weight?: number;
  /** Multiplies the sizes of letters, for projectors. */
  readonly textScale?: number;
  /** How wide letters are against those of the site’s typefaces, where another typeface draws them. */
  readonly letterWidth?: number;
  /** Begins every id, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
}

/** Metres of the plane, x eastward, y northward. */
export type PlanePoint = readonly [x: number, y: number];

export interface Sheet {
  readonly viewport: Viewport;
  readonly zoom: number;
  readonly units: Units;
  readonly weight: number;
  /** Metres of a unit of the plane's paths. */
  readonly unitM: number;
  /** CSS pixels of such a unit. */
  readonly pxPerUnit: number;
  readonly paint: (token: ColourToken) => string;
  readonly idOf: (name: string) => string;
  /** CSS pixels at this zoom, without the weight. */
  readonly widthOf: (token: LineToken) => number;
  readonly textSizeOf: (token: TextToken) => number;
  readonly letterWidth: number;
  readonly screenOf: (point: PlanePoint) => ScreenPoint;
}

/** The sheet of a picture whose paths are written in units of `unitM` metres. */
export function sheetOf(options: SheetOptions, unitM: number): Sheet {
  const { viewport, paint, units, weight = 1, textScale = 1, letterWidth = 1, idPrefix = "map-" } = options;
  const zoom = zoomOf(viewport.camera.metresPerPx);
  return {
    viewport,
    zoom,
    units,
    weight,
    unitM,
    pxPerUnit: unitM / viewport.camera.metresPerPx,
    paint,
    idOf: (name) => `${idPrefix}${name}`,
    widthOf: (token) => atZoom(LINE_WIDTHS[token], zoom),
    textSizeOf: (token) => atZoom(TEXT_SIZES[token], zoom) * textScale,
    letterWidth,
    screenOf: (point) => screenOfPlane(viewport, point),
  };
}

/** Attributes of a line in the plane, in CSS pixels on the screen: width, and dash and gap in multiples of it. */
export function lineAttributes(
  sheet: Sheet,
  colour: ColourToken,
  widthPx: number,
  dash?: readonly number[],
): Record<string, string | number> {
  const perPx = sheet.units === "px" ? 1 / sheet.pxPerUnit : 1;
  const width = widthPx * perPx;
  return {
    stroke: sheet.paint(colour),
    "stroke-width": short(width, 3),
    ...(dash ? { "stroke-dasharray": dash.map((part) => short(part * width, 3)).join(" ") } : {}),
  };
}

/** What a path of the plane needs itself, because no group hands it down. */
export function pathAttributes(sheet: Sheet): Record<string, string> {
  return sheet.units === "percent" ? { "vector-effect": "non-scaling-stroke" } : {};
}

/** Where something stands that keeps its size: a point of the plane and a shift in CSS pixels. */
export function standing(
  sheet: Sheet,
  point: PlanePoint,
  [shiftX, shiftY]: readonly [number, number],
  [nameX, nameY]: readonly [string, string] = ["x", "y"],
): Record<string, string | number> {
  if (sheet.units === "px") {
    const { x, y } = sheet.screenOf(point);
    return { [nameX]: short(x + shiftX), [nameY]: short(y + shiftY) };
  }
  const isShifted = shiftX !== 0 || shiftY !== 0;
  return {
    [nameX]: percent(point[0] - PLANE_FRAME.west, PLANE_FRAME.east - PLANE_FRAME.west),
    [nameY]: percent(PLANE_FRAME.north - point[1], PLANE_FRAME.north - PLANE_FRAME.south),
    ...(isShifted ? { transform: `translate(${short(shiftX)} ${short(shiftY)})` } : {}),
  };
}

/** Whether something at a point of the plane is in the picture, up to `reachPx` CSS pixels around it. */
export function isInPicture(sheet: Sheet, point: PlanePoint, reachPx: number): boolean {
  const [x, y] = point;
  const { west, east, south, north } = PLANE_FRAME;
  if (x < west || x > east || y < south || y > north) return false;
  if (sheet.units === "percent") return true;
  const at = sheet.screenOf(point);
  const { widthPx, heightPx } = sheet.viewport;
  return at.x > -reachPx && at.y > -reachPx && at.x < widthPx + reachPx && at.y < heightPx + reachPx;
}

/** A number with at most so many decimals. */
export function short(value: number, decimals = 1): number {
  const parts = 10 ** decimals;
  return Math.round(value * parts) / parts + 0;
}

function percent(part: number, whole: number): string {
  return `${short((part / whole) * 100, 2)}%`;
}
