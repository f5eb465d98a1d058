/** Where the caption of the guide stands: beside what it points at, inside the window, over nothing of it where there is room. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 14;
const EDGE_PX = 8;

/** The top left corner for a caption of this size. Right of it, left of it, above or below; under what stands at the top. */
export function besideTarget(
  target: Box,
  caption: Pick<Box, "width" | "height">,
  window: Pick<Box, "width" | "height">,
): { readonly left: number; readonly top: number } {
  const { width, height } = caption;
  const mostLeft = window.width - width - EDGE_PX;
  const mostTop = window.height - height - EDGE_PX;
  const middle = target.top + target.height / 2 - height / 2;
  const along = target.left + target.width / 2 - width / 2;
  const toRight = target.left + target.width + GAP_PX;
  const toLeft = target.left - width - GAP_PX;
  const over = target.top - height - GAP_PX;
  const under = target.top + target.height + GAP_PX;
  const isAtTop = under < window.height / 4;
  let corner = { left: along, top: Math.min(under, mostTop) };
  if (toRight <= mostLeft) corner = { left: toRight, top: middle };
  else if (toLeft >= EDGE_PX && !isAtTop) corner = { left: toLeft, top: middle };
  else if (over >= EDGE_PX) corner = { left: along, top: over };
  return { left: clamp(corner.left, mostLeft), top: clamp(corner.top, mostTop) };
}

function clamp(value: number, most: number): number {
  return Math.max(EDGE_PX, Math.min(value, most));
}
