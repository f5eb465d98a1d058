/** Puts a popover beside what opens it, in whichever quarter of the window has room; needs no size, so nothing jumps. */

/** Distance from the edges of the window and from the opener, in CSS pixels. */
const GAP_PX = 6;

/** Lays `popover` under or over `opener`, their nearer edges in line. `widthPx` is the most that the popover will take. */
export function placePopover(popover: HTMLElement, opener: Element, widthPx: number): void {
  const box = opener.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const isInUpperHalf = box.top + box.bottom < innerHeight;
  const isInRightHalf = box.left + box.right > innerWidth;
  const mostPx = Math.max(GAP_PX, innerWidth - widthPx - GAP_PX);
  const sidePx = (px: number): string => `${Math.min(Math.max(GAP_PX, px), mostPx)}px`;
  const place = {
    top: isInUpperHalf ? `${box.bottom + GAP_PX}px` : "auto",
    bottom: isInUpperHalf ? "auto" : `${innerHeight - box.top + GAP_PX}px`,
    left: isInRightHalf ? "auto" : sidePx(box.left),
    right: isInRightHalf ? sidePx(innerWidth - box.right) : "auto",
    "max-height": `${Math.max(box.top, innerHeight - box.bottom) - 3 * GAP_PX}px`,
  };
  for (const [name, value] of Object.entries(place)) popover.style.setProperty(name, value);
}
