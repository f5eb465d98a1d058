/** Rectangles of the window in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two rectangles share any part. */
export function areOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Whether the second rectangle holds all of the first. */
export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** A rectangle that is so much larger at each side. */
export function grown({ left, top, right, bottom }: Box, byPx: number): Box {
  return { left: left - byPx, top: top - byPx, right: right + byPx, bottom: bottom + byPx };
}
