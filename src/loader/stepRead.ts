/** Which paragraph is being read: the one nearest to a line in the upper half of the window. */

/** The line, as a part of the window’s height. */
const READING_LINE = 0.4;

/** Where an element stands in the window, in pixels from its upper edge. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The place of the step that is read among `steps`; null while the first is still below the window. It follows from where the
 * page stands alone, so that reading on, reading back and jumping come to the same.
 */
export function stepRead(steps: readonly Extent[], windowPx: number): number | null {
  const line = windowPx * READING_LINE;
  let nearest: number | null = null;
  let least = Infinity;
  for (const [place, { top, bottom }] of steps.entries()) {
    const distance = Math.max(top - line, line - bottom, 0);
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  return steps.every(({ top }) => top > windowPx) ? null : nearest;
}
