/** The view that the explorer shows, as a tour takes it. */
import type { TourStep } from "../../model/tour.ts";
import { defaultView, type KnownIds, type ViewState } from "../../view/viewState.ts";
import { parseView } from "../../view/parseView.ts";
import { TOUR_LIMITS } from "../../view/tours/limits.ts";
import { writeView } from "../../view/writeView.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";
import type { MoreMessages } from "../../words/words.ts";

/** A view without what belongs to the reader or to a table, and says nothing to a room. */
function ofARoom(view: ViewState, known: KnownIds): ViewState {
  const { q, rows, sort, panel, tour, step, lang, theme, parts, live, edition, unknown } = defaultView(known);
  return { ...view, q, rows, sort, panel, tour, step, lang, theme, parts, live, edition, unknown };
}

/** The words of the address for the present view; empty for the opening view. */
export function presentView({ view, known }: Pick<AtlasState, "view" | "known">): string {
  return writeView(ofARoom(view, known), known);
}

/** The same words for a view that a tour names, so that equal views are equal text. */
export function tidyView(words: string, known: KnownIds): string {
  return writeView(ofARoom(parseView(words, known).view, known), known);
}

/** What the present view shows, in words: a heading to begin with. */
export function proposedHeading(atlas: AtlasState, words: MoreMessages["maker"]): string {
  const { partner, route } = atlas.view;
  const { vocabulary } = atlas.words;
  const subject =
    partner !== null ? atlas.index.partner(partner)?.name : route !== null ? vocabulary.routes[route] : null;
  const { lens, heading } = atlas.scene;
  const proposal = subject ? words.headingOf(subject, lens.name, heading) : words.heading(lens.name, heading);
  return proposal.slice(0, TOUR_LIMITS.heading);
}

/** A new view of a tour: what is seen now. */
export function presentStep(atlas: AtlasState, words: MoreMessages["maker"]): TourStep {
  return { heading: proposedHeading(atlas, words), view: presentView(atlas), seconds: null, caption: [], notes: [] };
}

/** Shows a view of a tour in the explorer, without beginning a talk. */
export function showView(atlas: AtlasState, { view }: Pick<TourStep, "view">): void {
  const { lang, theme, parts, live, edition, unknown, panel } = atlas.view;
  atlas.set({
    ...parseView(view, atlas.known).view,
    ...{ lang, theme, parts, live, edition, unknown, panel, tour: null, step: null },
  });
}
