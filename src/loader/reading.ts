/** The article drives its maps: what is read is shown. */
import type { Embed } from "./client.ts";
import { stepRead } from "./stepRead.ts";

const STEP = "data-route-atlas-step";
/** On the step that is read, for the page’s own styles. */
const READ = "data-route-atlas-read";
const FIGURE = "figure.route-atlas";
const STORY = ".route-atlas-story";
/** Who scrolls past a step within this time has not read it. */
const PAUSE_MS = 120;

/** Follows the reader. `embedOf` finds the embed of a figure; the answer is to be called when the page has changed. */
export function followReader(embedOf: (figure: Element) => Embed | null): () => void {
  const shown = new Map<Embed, Element | null>();
  let pause = 0;
  let isAsked = false;

  const settle = (): void => {
    for (const [embed, steps] of stepsByEmbed(embedOf)) {
      const place = stepRead(
        steps.map((step) => step.getBoundingClientRect()),
        innerHeight,
      );
      const step = place === null ? null : (steps[place] ?? null);
      if (step === (shown.get(embed) ?? null)) continue;
      shown.set(embed, step);
      for (const other of steps) other.toggleAttribute(READ, other === step);
      embed.setView(step?.getAttribute(STEP) ?? embed.figure.dataset["view"] ?? "");
    }
  };
  const look = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      clearTimeout(pause);
      pause = window.setTimeout(settle, PAUSE_MS);
    });
  };
  addEventListener("scroll", look, { capture: true, passive: true });
  addEventListener("resize", look, { passive: true });
  return look;
}

function stepsByEmbed(embedOf: (figure: Element) => Embed | null): Map<Embed, Element[]> {
  const steps = new Map<Embed, Element[]>();
  for (const step of document.querySelectorAll(`[${STEP}]`)) {
    // What is not shown is not read.
    const figure = step.getClientRects().length > 0 ? figureOf(step) : null;
    const embed = figure && embedOf(figure);
    if (embed) steps.set(embed, [...(steps.get(embed) ?? []), step]);
  }
  return steps;
}

/** The figure that `data-route-atlas-for` names; else the nearest before the step in its story, else the story’s first; else the nearest before it. */
function figureOf(step: Element): Element | null {
  const named = step.getAttribute(`data-route-atlas-for`);
  if (named !== null) return document.getElementById(named);
  const story = step.closest(STORY);
  const figures = [...(story ?? document).querySelectorAll(FIGURE)];
  const before = figures.filter((figure) => step.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_PRECEDING);
  return before.at(-1) ?? (story === null ? null : (figures[0] ?? null));
}
