/** Moves and zooms a camera by hand: drag, pinch and wheel. Knows no picture; a click without a drag stays a click. */
import { metresPerPxAt, type PlaneCamera, zoomOf } from "../../draw/viewport.ts";
import { CAMERA_LIMITS } from "../../view/viewState.ts";

export interface PanZoom {
  /** Where the maps look now; null before they are measured. */
  readonly camera: () => PlaneCamera | null;
  /** Where a point of the window lies from the middle of what the maps show, in CSS pixels, x to the right, y down. */
  readonly fromMiddle: (clientX: number, clientY: number) => { readonly x: number; readonly y: number };
  readonly onMove: (camera: PlaneCamera) => void;
}

const DRAG_PX = 4;
const ZOOM_PER_WHEEL_PX = 1 / 300;
const ZOOM_PER_PINCH_PX = 1 / 60;
const PX_PER_LINE = 32;

/** The camera nearer or farther by `steps` of zoom, `x` and `y` CSS pixels from the middle staying where they are. */
export function zoomedAt(camera: PlaneCamera, steps: number, { x, y }: { x: number; y: number }): PlaneCamera {
  const { minZoom, maxZoom } = CAMERA_LIMITS;
  const zoom = Math.min(Math.max(zoomOf(camera.metresPerPx) + steps, minZoom), maxZoom);
  const metresPerPx = metresPerPxAt(zoom);
  const saved = camera.metresPerPx - metresPerPx;
  return { x: camera.x + x * saved, y: camera.y - y * saved, metresPerPx };
}

/** The camera after the picture was drawn along by CSS pixels, x to the right, y down. */
export function draggedBy(camera: PlaneCamera, x: number, y: number): PlaneCamera {
  return { ...camera, x: camera.x - x * camera.metresPerPx, y: camera.y + y * camera.metresPerPx };
}

/** Listens on an element until the answer is called. */
export function listenPanZoom(element: HTMLElement, { camera, fromMiddle, onMove }: PanZoom): () => void {
  const fingers = new Map<number, { readonly x: number; readonly y: number }>();
  let start = { x: 0, y: 0 };
  let isDragging = false;

  const spread = (): { x: number; y: number; width: number } | null => {
    const [one, other] = [...fingers.values()];
    if (!one || !other) return null;
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, width: Math.hypot(one.x - other.x, one.y - other.y) };
  };

  const listeners = {
    pointerdown: (event: PointerEvent): void => {
      // A divider between the maps is drawn by itself.
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest("[role=slider]"))) return;
      if (fingers.size === 0) [start, isDragging] = [{ x: event.clientX, y: event.clientY }, false];
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    pointermove: (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      const looksAt = camera();
      if (!before || !looksAt) return;
      isDragging ||= Math.hypot(event.clientX - start.x, event.clientY - start.y) > DRAG_PX;
      if (!isDragging) return;
      if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
      const pinched = spread();
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const pinch = spread();
      if (!pinched || !pinch) {
        onMove(draggedBy(looksAt, event.clientX - before.x, event.clientY - before.y));
        return;
      }
      const moved = draggedBy(looksAt, pinch.x - pinched.x, pinch.y - pinched.y);
      const steps = Math.log2(Math.max(pinch.width, 1) / Math.max(pinched.width, 1));
      onMove(zoomedAt(moved, steps, fromMiddle(pinch.x, pinch.y)));
    },
    pointerup: (event: PointerEvent): void => void fingers.delete(event.pointerId),
    pointercancel: (event: PointerEvent): void => void fingers.delete(event.pointerId),
    wheel: (event: WheelEvent): void => {
      const looksAt = camera();
      if (!looksAt) return;
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * PX_PER_LINE : event.deltaY;
      const steps = -px * (event.ctrlKey ? ZOOM_PER_PINCH_PX : ZOOM_PER_WHEEL_PX);
      onMove(zoomedAt(looksAt, steps, fromMiddle(event.clientX, event.clientY)));
    },
    // The click that ends a drag chooses nothing.
    click: (event: MouseEvent): void => {
      if (isDragging) event.stopPropagation();
      isDragging = false;
    },
  };

  const { pointerdown, pointermove, pointerup, pointercancel, wheel, click } = listeners;
  const abort = new AbortController();
  const { signal } = abort;
  element.addEventListener("pointerdown", pointerdown, { signal });
  element.addEventListener("pointermove", pointermove, { signal });
  element.addEventListener("pointerup", pointerup, { signal });
  element.addEventListener("pointercancel", pointercancel, { signal });
  element.addEventListener("wheel", wheel, { signal, passive: false });
  element.addEventListener("click", click, { signal, capture: true });
  return () => abort.abort();
}
