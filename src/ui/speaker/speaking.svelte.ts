/** Where a speaker has the notes: in a second window, or beside the map. Asked once, remembered as long as the tab lives. */

const WAYS = ["window", "split"] as const;
export type Way = (typeof WAYS)[number];

/** As much of the browser as the choice needs. */
export interface Around {
  /** May throw where storage is forbidden. */
  readonly store: () => Pick<Storage, "getItem" | "setItem">;
  /** Nobody can drag a window to a second screen. */
  readonly isTouch: boolean;
  /** Opens the second window or brings it to the front; false where the browser refuses. */
  readonly openWindow: () => boolean;
  /** Whether a second window was there and has gone. */
  readonly hasGone: () => boolean;
}

const NAME = "route-atlas.notes";
const OPEN = "open";

export class Speaking {
  readonly #around: Around;
  #way: Way | null = $state(null);
  #isSplit = $state(false);
  #isChoosing = $state(false);
  #isBlocked = $state(false);

  constructor(around: Around) {
    this.#around = around;
    const [way, open] = this.#recall().split(" ");
    this.#way = WAYS.find((known) => known === way) ?? (around.isTouch ? "split" : null);
    this.#isSplit = this.#way === "split" && open === OPEN;
  }

  /** The notes stand beside the map. */
  get isSplit(): boolean {
    return this.#isSplit;
  }

  get isChoosing(): boolean {
    return this.#isChoosing;
  }

  /** The browser has refused the second window. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** What was chosen last, or what suits the device. */
  get way(): Way | null {
    return this.#way;
  }

  /** The key or the button for the notes was pressed. */
  open(): void {
    if (this.#isSplit) this.closeSplit();
    else if (this.#way === null || (this.#way === "window" && this.#around.hasGone())) this.#isChoosing = true;
    else this.choose(this.#way);
  }

  choose(way: Way): void {
    this.#way = way;
    this.#isBlocked = way === "window" && !this.#around.openWindow();
    this.#isChoosing = this.#isBlocked;
    this.#isSplit = way === "split";
    this.#remember();
  }

  /** Nothing is chosen, or a link has opened what the browser refused. */
  stopChoosing(): void {
    this.#isChoosing = false;
    this.#isBlocked = false;
  }

  closeSplit(): void {
    this.#isSplit = false;
    this.#remember();
  }

  #recall(): string {
    try {
      return this.#around.store().getItem(NAME) ?? "";
    } catch {
      return "";
    }
  }

  #remember(): void {
    try {
      this.#around.store().setItem(NAME, `${this.#way ?? ""} ${this.#isSplit ? OPEN : ""}`.trim());
    } catch {
      // It is asked again after a reload.
    }
  }
}
