/** Which tour is being made in this window: it stays open while its maker looks for the next view. */
import type { Tour, TourId } from "../../model/tour.ts";
import type { Making } from "./making.svelte.ts";

const KEY = "route-atlas/making";

class OpenDraft {
  /** Null where none is open. */
  id: TourId | null = $state(remembered());
  /** The tour itself, once its program has come. */
  making: Making | null = $state.raw(null);
  /** A tour of which a copy is wished for. */
  wish: Tour | null = $state.raw(null);

  open(making: Making): void {
    if (this.making !== making) this.making?.close();
    this.making = making;
    this.id = making.tour.id;
    remember(this.id);
  }

  close(): void {
    this.making?.close();
    this.making = null;
    this.id = null;
    remember(null);
  }
}

function remembered(): TourId | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(id: TourId | null): void {
  try {
    if (id === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, id);
  } catch {
    // The tour is found in the list of tours again.
  }
}

export const openDraft = new OpenDraft();
