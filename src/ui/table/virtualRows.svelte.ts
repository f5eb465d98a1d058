/** Which rows of a long list are in sight, so that the others cost nothing. TanStack's virtual-core measures; this makes it live. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import { untrack } from "svelte";

export interface VirtualWish {
  readonly count: number;
  readonly keyAt: (place: number) => string;
  /** What scrolls; null before it is there. */
  readonly scroller: HTMLElement | null;
  /** How tall a row is before it is measured, in CSS pixels. */
  readonly rowPx: number;
  /** What stands above the rows within the scroller, in CSS pixels. */
  readonly abovePx: number;
}

/** Rows beyond either edge, so that a quick scroll shows no gap. */
const OVERSCAN = 8;

export class VirtualRows {
  #version = $state(0);
  readonly #rows: Virtualizer<HTMLElement, HTMLElement>;
  /** The rows in sight, and some beyond. */
  readonly items: readonly VirtualItem[] = $derived.by(() => {
    void this.#version;
    return this.#rows.getVirtualItems();
  });
  readonly #totalPx: number = $derived.by(() => {
    void this.#version;
    return this.#rows.getTotalSize();
  });

  /** `wish` is asked again whenever something in it changes. Belongs to a component. */
  constructor(wish: () => VirtualWish) {
    const options = (given: VirtualWish) => ({
      count: given.count,
      getItemKey: given.keyAt,
      getScrollElement: () => given.scroller,
      estimateSize: () => given.rowPx,
      scrollMargin: given.abovePx,
      overscan: OVERSCAN,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => (this.#version += 1),
    });
    this.#rows = new Virtualizer(untrack(() => options(wish())));
    $effect(() => this.#rows._didMount());
    $effect(() => {
      const given = wish();
      untrack(() => {
        this.#rows.setOptions(options(given));
        this.#rows._willUpdate();
        this.#version += 1;
      });
    });
  }

  /** The empty room before the first row that is drawn. */
  get beforePx(): number {
    const first = this.items[0];
    return first === undefined ? 0 : first.start - this.#rows.options.scrollMargin;
  }

  /** The empty room after the last row that is drawn. */
  get afterPx(): number {
    const last = this.items.at(-1);
    return last === undefined
      ? this.#totalPx
      : Math.max(0, this.#totalPx - (last.end - this.#rows.options.scrollMargin));
  }

  /** Measures a row while it is there: an attachment of a row that bears its place as `data-index`. */
  readonly measured = (row: HTMLElement): (() => void) => {
    untrack(() => this.#rows.measureElement(row));
    return () => this.#rows.measureElement(null);
  };

  /** Forgets all heights, when the width has changed. */
  forget(): void {
    this.#rows.measure();
  }

  /** Brings a row into sight. */
  show(place: number): void {
    this.#rows.scrollToIndex(place, { align: "center" });
  }
}
