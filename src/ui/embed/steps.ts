/** The ways to another document or to another view of a tour. */
import { viewOfMessage } from "../../view/embed/embedAddress.ts";
import type { KnownIds } from "../../view/viewState.ts";
import type { By, Frame } from "./frame.ts";

/** Answers whether there was a document to step to. */
export function step(frame: Frame, by: number, who: By): boolean {
  const { index, view } = frame.facts;
  const stop = index.stops[index.stops.indexOf(view.stop) + by];
  if (stop !== undefined) frame.show({ stop }, who);
  return stop !== undefined;
}

/** Answers whether the tour has such a view; false outside a tour. */
export function stepTour(frame: Frame, known: KnownIds, by: number, who: By): boolean {
  const { tour, view: before } = frame.facts;
  const next = tour?.tour.steps[tour.number - 1 + by];
  if (!tour || !next) return false;
  const { view } = viewOfMessage(next.view, known, before);
  const number = tour.number + by;
  frame.show({ ...view, tour: tour.tour.id, step: number }, who, { tour: { ...tour, number } });
  return true;
}
