/** Opens the speaker’s window. */
import type { MessageTarget } from "../talk/wire.ts";

const WIDTH_PX = 1280;
const HEIGHT_PX = 800;
const SHARE_OF_SCREEN = 0.85;

/**
 * The window of that name, at the front: a new one at the address, or the one that stands already, which is left as it is.
 * Null where the browser refuses.
 */
export function openWindow(address: string, name: string): MessageTarget | null {
  const width = Math.round(Math.min(WIDTH_PX, screen.availWidth * SHARE_OF_SCREEN));
  const height = Math.round(Math.min(HEIGHT_PX, screen.availHeight * SHARE_OF_SCREEN));
  const opened = window.open("", name, `popup,width=${width},height=${height}`);
  if (opened === null) return null;
  if (isEmpty(opened)) opened.location.href = address;
  opened.focus();
  return opened;
}

function isEmpty(opened: Window): boolean {
  try {
    return opened.location.href === "about:blank";
  } catch {
    // A page from disk may not look into another, and so it is one.
    return false;
  }
}
