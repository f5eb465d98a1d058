/** Where the picture on paper looks. */
import type { Viewport } from "../../draw/viewport.ts";

/** As wide as print.css draws the picture across a page, 180 mm, before it shrinks it; upright it is hardly wider. */
const WIDTH_PX = 850;
/** `--aspect` of print.css. */
const ASPECT = 1.5;

/**
 * What the window's free part shows, in a picture of the size that it has on paper, so that names are placed for paper:
 * where a wide window has room for them, they would cover one another on a page.
 */
export function paperViewport({ widthPx, heightPx, frame, camera }: Viewport): Viewport {
  const paper = { widthPx: WIDTH_PX, heightPx: WIDTH_PX / ASPECT };
  const shrink = Math.max(
    (widthPx - frame.left - frame.right) / paper.widthPx,
    (heightPx - frame.top - frame.bottom) / paper.heightPx,
  );
  return {
    ...paper,
    frame: { top: 0, right: 0, bottom: 0, left: 0 },
    camera: { ...camera, metresPerPx: camera.metresPerPx * shrink },
  };
}
