/** The map inside a sheet: where it looks, and its picture in a window of its own. */
import { PLANE_FRAME } from "../../../../geo/projection/index.ts";
import type { PlaneBox } from "../../../../geo/projection/planes.ts";
import type { Scene } from "../../../scene/scene.ts";
import { ROUTE_FRAMES } from "../../../scene/map/routeFrames.ts";
import type { Palette } from "../../../scene/tokens/palette.ts";
import {
  cameraFor,
  LARGEST_REVEAL_ZOOM,
  openingCamera,
  type PlaneCamera,
  planeBoxOf,
  type Viewport,
} from "../../viewport.ts";
import type { Prepared } from "../materials.ts";
import { type SvgNode, svgNode } from "../node.ts";
import { mapPicture } from "../picture.ts";
import { preparedForRoute } from "./contents.ts";
import { short } from "../sheet.ts";

/** Units of the sheet, from its top left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the plane that is asked for fills the window, or the route in the foreground, or the opening view. */
export function viewportOf({ route }: Scene, shown: PlaneBox | null, widthPx: number, heightPx: number): Viewport {
  return { widthPx, heightPx, frame: NO_FRAME, camera: insideBaseMap(wanted(), widthPx, heightPx) };

  function wanted(): PlaneCamera {
    if (shown !== null) return cameraFor(shown, widthPx, heightPx, Number.POSITIVE_INFINITY);
    if (route === null) return openingCamera(widthPx, heightPx);
    return cameraFor(planeBoxOf(ROUTE_FRAMES[route]), widthPx, heightPx, LARGEST_REVEAL_ZOOM);
  }
}

const NO_FRAME = { top: 0, right: 0, bottom: 0, left: 0 };

/** Where the base map is large enough, the window shows nothing beyond its edges. */
function insideBaseMap(camera: PlaneCamera, widthPx: number, heightPx: number): PlaneCamera {
  const { west, east, south, north } = PLANE_FRAME;
  const [halfWidth, halfHeight] = [(widthPx / 2) * camera.metresPerPx, (heightPx / 2) * camera.metresPerPx];
  return {
    ...camera,
    x: within(camera.x, west + halfWidth, east - halfWidth),
    y: within(camera.y, south + halfHeight, north - halfHeight),
  };
}

function within(value: number, least: number, greatest: number): number {
  return least > greatest ? value : Math.min(Math.max(value, least), greatest);
}

export interface MapStyle {
  readonly palette: Palette;
  readonly weight: number;
  readonly textScale: number;
  /** Begins every id, where a sheet has more than one map. */
  readonly idPrefix?: string;
}

/** The picture at its place, cut at its edges, in a thin frame. */
export function mapNodes(
  scene: Scene,
  prepared: Prepared,
  viewport: Viewport,
  { x, y, width, height }: Rectangle,
  { palette, weight, textScale, idPrefix = "map-" }: MapStyle,
): SvgNode[] {
  const picture = mapPicture(scene, preparedForRoute(prepared, scene), {
    viewport,
    units: "px",
    paint: (token) => palette[token],
    weight,
    textScale,
    idPrefix,
  });
  const place = { x: short(x, 2), y: short(y, 2), width: short(width, 2), height: short(height, 2) };
  return [
    { ...picture, attributes: { ...picture.attributes, ...place, overflow: "hidden" } },
    svgNode("rect", { ...place, fill: "none", stroke: palette.rule, "stroke-width": 1 }),
  ];
}
