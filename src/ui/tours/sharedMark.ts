/** How an address carries a tour in its fragment: `?tour=shared#tour=1.…`. */
/** The name of the one tour that an address carries in itself. */
export const SHARED_ID = "shared";

const MARK = "#tour=";

/** The packed tour; null where there is none. */
export function packedIn(fragment: string): string | null {
  return fragment.startsWith(MARK) ? fragment.slice(MARK.length) : null;
}
