/** The picture of the page: it fills the box of the base map, and its colours follow the page's theme by themselves. */
import type { Prepared } from "../../draw/svg/materials.ts";
import type { SvgNode } from "../../draw/svg/node.ts";
import { mapPicture } from "../../draw/svg/picture.ts";
import type { Viewport } from "../../draw/viewport.ts";
import type { Scene } from "../../scene/scene.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import { CONTRAST } from "../../scene/tokens/strokes.ts";
import { cssColour } from "../state/paint.ts";

/** What may differ from the page’s own picture. */
interface PictureLook {
  /** Keeps the ids of a second picture in the page apart. */
  readonly idPrefix?: string;
  /** Lines and letters are so many times their size, as for a room. */
  readonly scale?: number;
  /** See SheetOptions. */
  readonly letterWidth?: number;
}

/** The tree of a scene's picture for a viewport. */
export function drawPicture(
  scene: Scene,
  prepared: Prepared,
  viewport: Viewport,
  palette: PaletteName,
  { idPrefix = "map-", scale = 1, letterWidth = 1 }: PictureLook = {},
): SvgNode {
  const { weight, text } = palette === "contrast" ? CONTRAST : { weight: 1, text: 1 };
  return mapPicture(scene, prepared, {
    viewport,
    paint: cssColour,
    units: "percent",
    weight: weight * scale,
    textScale: text * scale,
    letterWidth,
    idPrefix,
  });
}
