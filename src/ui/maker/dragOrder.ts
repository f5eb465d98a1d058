/** Dragging a view to another place, by mouse, pen or finger. The keyboard has its own buttons. */

/** Nearer to the edge of what scrolls, it scrolls. */
const EDGE_PX = 48;
const SCROLL_PX = 12;

interface Drag {
  /** The list, whose children are the things that are moved. */
  readonly list: HTMLElement;
  readonly scroller: HTMLElement | null;
  /** The place from which, and those over which it is held, from 0; null once it is over. */
  readonly onOver: (place: number | null) => void;
  readonly onDrop: (place: number) => void;
}

/** Where a thing taken from `from` lands when it is held at a height; `middles` are those of all the things. */
export function placeUnder(middles: readonly number[], y: number, from: number): number {
  const before = middles.filter((middle, at) => at !== from && middle < y).length;
  return Math.min(before, middles.length - 1);
}

/** Follows a pointer that was put down on a handle until it is lifted; Escape takes it back. */
export function followDrag(event: PointerEvent, from: number, { list, scroller, onOver, onDrop }: Drag): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  const ends = new AbortController();
  const { signal } = ends;
  let place = from;

  const end = (isDropped: boolean): void => {
    ends.abort();
    onOver(null);
    if (isDropped && place !== from) onDrop(place);
  };
  const move = ({ clientY }: PointerEvent): void => {
    const middles = [...list.children].map((child) => {
      const { top, height } = child.getBoundingClientRect();
      return top + height / 2;
    });
    place = placeUnder(middles, clientY, from);
    onOver(place);
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (clientY < top + EDGE_PX) scroller.scrollBy(0, -SCROLL_PX);
    if (clientY > bottom - EDGE_PX) scroller.scrollBy(0, SCROLL_PX);
  };
  handle.addEventListener("pointermove", move, { signal });
  handle.addEventListener("pointerup", () => end(true), { signal });
  handle.addEventListener("pointercancel", () => end(false), { signal });
  const onkeydown = (pressed: KeyboardEvent): void => {
    if (pressed.key !== "Escape") return;
    pressed.preventDefault();
    pressed.stopPropagation();
    end(false);
  };
  addEventListener("keydown", onkeydown, { signal, capture: true });
}
