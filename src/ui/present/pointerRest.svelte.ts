/** Whether the pointer has just moved: what serves it is shown, and put away when it rests. */

/** LOOK: nothing but the map after three seconds. */
const REST_MS = 3000;
/** A table that is knocked against moves a mouse by less. */
const LEAST_PX = 3;

export class PointerRest {
  #isMoving = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: { readonly x: number; readonly y: number } | null = null;

  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** The pointer stands here now. Pages that change under it are no movement. */
  moved(x: number, y: number): void {
    const isKnock = this.#last !== null && Math.hypot(x - this.#last.x, y - this.#last.y) < LEAST_PX;
    if (this.#last === null || !isKnock) {
      if (this.#last !== null) this.wake();
      this.#last = { x, y };
    }
  }

  /** A touch, or the first press. */
  wake(): void {
    this.#isMoving = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.rest(), REST_MS);
  }

  rest(): void {
    clearTimeout(this.#timer);
    this.#isMoving = false;
  }
}
