/** What the element that has the focus keeps of the keyboard. */
import type { FocusPlace } from "./desk.svelte.ts";

const WRITES = "input:not([type='radio'], [type='checkbox'], [type='button']), select, textarea, [contenteditable]";

/** What the place of a press takes for itself. */
export function focusPlaceOf(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return "free";
  if (target.closest(WRITES)) return "writes";
  if (target.closest("button, a, summary")) return "presses";
  return target.closest("[data-takes-page-keys]") ? "scrolls" : "free";
}
