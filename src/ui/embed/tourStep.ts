/** The words of a tour’s view above its map, and the way on. */
import type { TourInline } from "../../model/tour.ts";
import type { EmbedFacts, EmbedTour } from "./facts.ts";
import { button, html, type Node } from "./html.ts";

/** Heading, caption and the two buttons; the rows that a sentence rests on are the atlas’s to show. */
export function tourNode({ said, scene }: EmbedFacts, { tour, number }: EmbedTour): Node {
  const { words } = scene;
  const step = tour.steps[number - 1];
  const { count } = words.amounts;
  const side = (by: -1 | 1, name: string): Node =>
    button("tourStep", name, {
      "data-by": by,
      "aria-disabled": tour.steps[number - 1 + by] === undefined ? "true" : null,
    });
  return html(
    "section",
    { class: "tour", "aria-label": tour.title },
    html("p", { class: "note" }, words.lists.labelled(tour.title, said.step(count(number), count(tour.steps.length)))),
    html("h2", { lang: tour.language }, step?.heading ?? ""),
    ...(step?.caption ?? []).map((block) =>
      block.kind === "paragraph"
        ? html("p", { lang: tour.language }, ...runs(block.parts))
        : html("ul", { lang: tour.language }, ...block.items.map((item) => html("li", {}, ...runs(item)))),
    ),
    html("div", { class: "sides" }, side(-1, words.explorer.previous), side(1, words.explorer.next)),
  );
}

function runs(parts: readonly TourInline[]): (Node | string)[] {
  return parts.flatMap((part) => {
    if (part.kind === "row") return [];
    return [part.kind === "emphasis" ? html("em", {}, part.text) : part.text];
  });
}
