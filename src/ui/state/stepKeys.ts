/** Which keys step through the documents, and when they belong to somebody else (shared DESIGN §7, Keys). */
import type { Stepper } from "./stepper.svelte.ts";

type Act = (stepper: Stepper) => void;

/** A clicker sends these wherever the focus is, unless that place scrolls or takes text. */
const CLICKER_KEYS: Readonly<Record<string, Act>> = {
  PageDown: (stepper) => stepper.step(1),
  PageUp: (stepper) => stepper.step(-1),
};

/** These step only when neither the map nor a widget has the focus. */
const FREE_KEYS: Readonly<Record<string, Act>> = {
  ArrowRight: (stepper) => stepper.step(1),
  ArrowDown: (stepper) => stepper.step(1),
  ArrowLeft: (stepper) => stepper.step(-1),
  ArrowUp: (stepper) => stepper.step(-1),
  Home: (stepper) => stepper.first(),
  End: (stepper) => stepper.last(),
};

/** A radio button or a box to tick takes no text, so a clicker steps on from there. */
const TAKES_PAGE_KEYS =
  "input:not([type='radio'], [type='checkbox']), select, textarea, [contenteditable], dialog, [role='listbox'], [data-takes-page-keys]";
const TAKES_ARROWS =
  "input, select, textarea, [contenteditable], button, a, summary, canvas, [role='button'], dialog, [role='listbox'], [data-takes-page-keys]";

/** Where lines run from right to left, so does time. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

/** Steps when the key is ours at this place; answers whether it was. */
export function stepByKey(event: KeyboardEvent, stepper: Stepper, direction: "ltr" | "rtl" = "ltr"): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return false;
  const place = event.target instanceof Element ? event.target : null;
  const key = direction === "rtl" ? (MIRRORED[event.key] ?? event.key) : event.key;
  const act = takes(place, TAKES_PAGE_KEYS) ? undefined : actOf(CLICKER_KEYS, event.key);
  const free = takes(place, TAKES_ARROWS) ? undefined : actOf(FREE_KEYS, key);
  const chosen = act ?? free;
  if (!chosen) return false;
  chosen(stepper);
  event.preventDefault();
  return true;
}

function actOf(acts: Readonly<Record<string, Act>>, key: string): Act | undefined {
  return Object.hasOwn(acts, key) ? acts[key] : undefined;
}

function takes(place: Element | null, selector: string): boolean {
  return place?.closest(selector) !== null && place !== null;
}
