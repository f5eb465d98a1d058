/** What the pointer rests on, beside the pointer. */
import { targetOfElement } from "../map/targetOf.ts";
import { type HoverWords } from "../map/hoverWords.ts";
import type { Target } from "../../draw/target.ts";

/** Fills the tip and sets it beside the pointer, inside the stage; without words it goes. */
export function showTip(stage: HTMLElement, words: HoverWords | null, x: number, y: number): void {
  const tip = stage.querySelector<HTMLElement>(".tip");
  if (!tip) return;
  tip.classList.toggle("shown", words !== null);
  if (words === null) return;
  const title = document.createElement("b");
  title.textContent = words.title;
  const lines = words.lines.map((line) => {
    const element = document.createElement("span");
    element.textContent = line;
    return element;
  });
  tip.replaceChildren(title, ...lines);
  const { clientWidth, clientHeight } = stage;
  tip.style.left = `${Math.max(0, Math.min(x + 12, clientWidth - tip.offsetWidth))}px`;
  tip.style.top = `${y + 12 + tip.offsetHeight > clientHeight ? Math.max(0, y - 8 - tip.offsetHeight) : y + 12}px`;
}

/** What of the picture an event met. */
export function targetUnder(event: Event): Target | null {
  return targetOfElement(event.target instanceof Element ? event.target : null);
}
