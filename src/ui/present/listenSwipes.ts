/** Wiping fingers turn the views; two fingers, and one that explores, move the map. */
import { swipeOf, type Touchpoint } from "./swipe.ts";

interface SwipeSetting {
  /** Whether one finger on the map means the talk: on the script it does. */
  readonly isOnMap: () => boolean;
  readonly direction: "ltr" | "rtl";
  readonly onSwipe: (act: "next" | "previous") => void;
  /** A finger has touched. */
  readonly onTouch: () => void;
}

const BELONGS_ELSEWHERE = "dialog, select, input, [data-takes-page-keys]";
const MAP = "[data-map], [data-two-maps]";

/** Listens until the answer is called. Before the map, which would take one finger for a wish to move. */
export function listenSwipes(page: Window, { isOnMap, direction, onSwipe, onTouch }: SwipeSetting): () => void {
  let from: Touchpoint | null = null;

  function start(event: TouchEvent): void {
    onTouch();
    const [touch] = event.touches;
    const place = event.target instanceof Element ? event.target : null;
    const isMap = place !== null && place.closest(MAP) !== null;
    const isOurs = event.touches.length === 1 && !place?.closest(BELONGS_ELSEWHERE) && (!isMap || isOnMap());
    from = isOurs && touch ? { x: touch.clientX, y: touch.clientY, atMs: event.timeStamp } : null;
    if (isOurs && isMap) event.stopPropagation();
  }

  function move(event: TouchEvent): void {
    if (from === null) return;
    if (event.touches.length > 1) from = null;
    else event.stopPropagation();
  }

  function end(event: TouchEvent): void {
    const [touch] = event.changedTouches;
    if (from === null || !touch || event.touches.length > 0) return;
    const act = swipeOf(from, { x: touch.clientX, y: touch.clientY, atMs: event.timeStamp }, direction);
    from = null;
    if (act !== null) onSwipe(act);
  }

  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  page.addEventListener("touchstart", start, options);
  page.addEventListener("touchmove", move, options);
  page.addEventListener("touchend", end, options);
  page.addEventListener("touchcancel", () => (from = null), options);
  return () => stop.abort();
}
