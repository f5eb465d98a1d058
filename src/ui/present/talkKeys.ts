/** Which press is the talk’s and what it does there; the rest belongs to a widget, a list or the browser. */
import { characterKeys } from "../state/characterKeys.svelte.ts";
import { clickerAct, digitOf, letterAct, stepAct } from "./keys.ts";
import type { Talk } from "./talk.svelte.ts";

const TAKES_TEXT = "input:not([type='radio'], [type='checkbox'], [type='button']), textarea, [contenteditable]";
const TAKES_PRESS = "button, a, summary, select, input, [role='button']";
const TAKES_ARROWS = "select, input, dialog, [data-takes-page-keys], [data-takes-arrows]";

/** Does what a key means in the talk; answers whether it meant anything. */
export function pressInTalk(event: KeyboardEvent, talk: Talk, direction: "ltr" | "rtl"): boolean {
  const place = event.target instanceof Element ? event.target : null;
  const isIn = (selector: string): boolean => place !== null && place.closest(selector) !== null;
  if (event.isComposing || isIn(TAKES_TEXT)) return false;

  if (event.key === "Escape") {
    talk.escape();
    return true;
  }
  if (event.key === "Enter" && talk.enter()) return true;
  if (event.key === "Backspace") return talk.comeBack();

  const clicked = clickerAct(event);
  const step = clicked ?? (belongsElsewhere(event, talk, isIn) ? null : stepAct(event, direction));
  if (step !== null) {
    // A key that is held down would run through the whole tour.
    if (!event.repeat) talk.act(step);
    return true;
  }
  if (!characterKeys.isOn || event.repeat || (event.key === " " && isIn(TAKES_PRESS))) return false;
  const digit = digitOf(event);
  const act = letterAct(event);
  if (digit !== null) talk.type(digit);
  else if (act !== null) talk.act(act);
  return digit !== null || act !== null;
}

function belongsElsewhere(event: KeyboardEvent, talk: Talk, isIn: (selector: string) => boolean): boolean {
  if (event.key === " ") return isIn(TAKES_PRESS) || isIn("dialog");
  // On the script the map stands still; off it, its own keys move it.
  return isIn(TAKES_ARROWS) || (talk.isExploring && isIn("canvas, [data-two-maps]"));
}
