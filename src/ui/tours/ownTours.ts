/** The tours that are made in this browser, each kept as its Markdown. Whatever the browser refuses is said, never thrown. */
import type { TourId } from "../../model/tour.ts";
import { isOwnId } from "../../view/tours/draftId.ts";

/** As much of the browser’s storage as is used; every call may throw. */
export type Shelf = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

/** How a wish to keep something ended; `changed`: somebody else has written since, and nothing was overwritten. */
export type Kept = "kept" | "full" | "refused" | "changed";

const PREFIX = "route-atlas:tour:";

/** Under which name the storage holds a tour. */
export function shelfKey(id: TourId): string {
  return `${PREFIX}${id}`;
}

/** The tour that a name in the storage belongs to; null for other names. */
export function tourOfKey(key: string | null): TourId | null {
  const id = key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : "";
  return isOwnId(id) ? id : null;
}

export class OwnTours {
  readonly #shelf: () => Shelf;

  constructor(shelf: () => Shelf) {
    this.#shelf = shelf;
  }

  /** Every tour that is kept, by name. */
  all(): { readonly id: TourId; readonly text: string }[] {
    try {
      const shelf = this.#shelf();
      const ids = Array.from({ length: shelf.length }, (_, at) => tourOfKey(shelf.key(at)));
      return ids
        .filter((id) => id !== null)
        .sort()
        .flatMap((id) => {
          const text = this.read(id);
          return text === null ? [] : [{ id, text }];
        });
    } catch {
      return [];
    }
  }

  /** Null where there is none, or where nothing can be read. */
  read(id: TourId): string | null {
    try {
      return this.#shelf().getItem(shelfKey(id));
    } catch {
      return null;
    }
  }

  /** Keeps a text, unless the storage holds another than `expected`; without that, in any case. */
  write(id: TourId, text: string, expected?: string | null): Kept {
    try {
      const shelf = this.#shelf();
      const found = shelf.getItem(shelfKey(id));
      if (found === text) return "kept";
      if (expected !== undefined && found !== expected) return "changed";
      shelf.setItem(shelfKey(id), text);
      return shelf.getItem(shelfKey(id)) === text ? "kept" : "refused";
    } catch (error) {
      return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";
    }
  }

  remove(id: TourId): void {
    try {
      this.#shelf().removeItem(shelfKey(id));
    } catch {
      // What was never kept need not be removed.
    }
  }
}

/** What this browser keeps. */
export const ownTours = new OwnTours(() => localStorage);
