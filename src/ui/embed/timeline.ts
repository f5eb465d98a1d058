/** A button for each document, and one to each side. */
import { documentWords } from "../../scene/plainScene.ts";
import { otherStop } from "../../view/comparison.ts";
import type { EmbedFacts } from "./facts.ts";
import { button, html, type Node } from "./html.ts";

/** The steps of a frame; the first and the last document have no further one, which their buttons say and keep the focus. */
export function timelineNode({ index, view }: EmbedFacts): Node {
  const { words, stops } = index;
  const { explorer, dates } = words;
  const place = stops.indexOf(view.stop);
  const side = (by: -1 | 1, name: string): Node =>
    button("step", name, {
      "data-by": by,
      "aria-disabled": stops[place + by] === undefined ? "true" : null,
    });
  return html(
    "nav",
    { class: "timeline", "aria-label": explorer.timeline },
    side(-1, explorer.previous),
    html(
      "ol",
      {},
      ...stops.map((stop) => {
        const { date, title } = documentWords(index, stop);
        // It begins with what the button shows, which people who speak to their device say.
        const shown = dates.shortMonthOf(stop);
        const label = explorer.stopLabel(shown, date, title);
        const isCompared = otherStop(view) === stop;
        return html(
          "li",
          {},
          button("stop", shown, {
            "data-stop": stop,
            "aria-label": isCompared ? explorer.comparedLabel(label) : label,
            "aria-current": stop === view.stop ? "step" : null,
            class: isCompared ? "compared" : null,
          }),
        );
      }),
    ),
    side(1, explorer.next),
  );
}
