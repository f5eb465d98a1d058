/** What a reader does on the picture: one finger and the wheel belong to the article; two fingers, ctrl and wheel or a drag ask for the live map. */

const DRAG_PX = 4;

export interface PictureListeners {
  readonly onPoint: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onMoveWanted: () => void;
}

/** Listens on the room of the picture. */
export function listenToPicture(plane: HTMLElement, listeners: PictureListeners): void {
  let pressedAt: { readonly x: number; readonly y: number } | null = null;
  const isDragged = ({ clientX, clientY }: MouseEvent): boolean =>
    pressedAt !== null && Math.hypot(clientX - pressedAt.x, clientY - pressedAt.y) > DRAG_PX;
  plane.addEventListener("pointerdown", (event) => {
    pressedAt = { x: event.clientX, y: event.clientY };
  });
  plane.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    if (event.buttons === 1 && isDragged(event)) listeners.onMoveWanted();
    listeners.onPoint(event);
  });
  plane.addEventListener("pointerleave", listeners.onLeave);
  plane.addEventListener("click", (event) => {
    if (!isDragged(event)) listeners.onChoose(event);
  });
  plane.addEventListener("touchstart", ({ touches }) => touches.length === 2 && listeners.onMoveWanted(), {
    passive: true,
  });
  plane.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      listeners.onMoveWanted();
    },
    { passive: false },
  );
}
