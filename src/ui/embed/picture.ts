/** The picture in a frame: a window onto the base map, placed by percentages that need no style. */
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import type { Prepared } from "../../draw/svg/materials.ts";
import { screenOfPlane, type Viewport } from "../../draw/viewport.ts";
import type { Scene } from "../../scene/scene.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import { drawPicture } from "../map/drawPicture.ts";
import { html, type Node } from "./html.ts";

/**
 * The window as a tree. `isGround`: without symbols, lines and names, whose places depend on the size of the window and on
 * the `letterWidth` of the device.
 */
export function pictureTree(
  scene: Scene,
  prepared: Prepared,
  viewport: Viewport,
  palette: PaletteName,
  { isGround = false, letterWidth = 1 } = {},
): Node {
  const map = drawPicture(isGround ? { ...scene, layers: [] } : scene, prepared, viewport, palette, { letterWidth });
  const children = isGround ? map.children.slice(0, 2) : map.children;
  return html(
    "svg",
    { class: "window", width: "100%", height: "100%", role: "img", "aria-label": scene.description },
    { ...map, attributes: { ...map.attributes, ...placeOf(viewport) }, children },
  );
}

/** Where the base map lies in the window. */
function placeOf(viewport: Viewport): Readonly<Record<string, string>> {
  const { west, north, east, south } = PLANE_FRAME;
  const [start, end] = [screenOfPlane(viewport, [west, north]), screenOfPlane(viewport, [east, south])];
  const across = (px: number): string => `${((100 * px) / viewport.widthPx).toFixed(3)}%`;
  const along = (px: number): string => `${((100 * px) / viewport.heightPx).toFixed(3)}%`;
  return { x: across(start.x), y: along(start.y), width: across(end.x - start.x), height: along(end.y - start.y) };
}
