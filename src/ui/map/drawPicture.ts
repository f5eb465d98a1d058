/** The picture of the page: it fills the box of the base map, and its colours follow the page's theme by themselves. */
import type { Prepared } from "../../draw/svg/materials.ts";
import type { SvgNode } from "../../draw/svg/node.ts";
import { mapPicture } from "../../draw/svg/picture.ts";
import type { Viewport } from "../../draw/viewport.ts";
import type { Scene } from "../../scene/scene.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import { CONTRAST } from "../../scene/tokens/strokes.ts";
import { cssColour } from "../state/paint.ts";

/** The tree of a scene's picture for a viewport; `idPrefix` keeps the ids of a second picture in the page apart. */
export function drawPicture(
  scene: Scene,
  prepared: Prepared,
  viewport: Viewport,
  palette: PaletteName,
  idPrefix = "map-",
): SvgNode {
  const { weight, text } = palette === "contrast" ? CONTRAST : { weight: 1, text: 1 };
  return mapPicture(scene, prepared, {
    viewport,
    paint: cssColour,
    units: "percent",
    weight,
    textScale: text,
    idPrefix,
  });
}
