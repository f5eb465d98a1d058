/** Whether the reader has seen that a tour came by link and wanted it nonetheless: a reload in the talk does not ask again. */

const KEY = "route-atlas/shared";
/** Enough of a packed tour to tell it from others. */
const LETTERS = 200;

export function agreeToShared(fragment: string): void {
  try {
    sessionStorage.setItem(KEY, fragment.slice(0, LETTERS));
  } catch {
    // Then a reload asks again.
  }
}

export function hasAgreedToShared(fragment: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === fragment.slice(0, LETTERS);
  } catch {
    return false;
  }
}
