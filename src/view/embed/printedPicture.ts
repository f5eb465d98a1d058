/** The picture that the site keeps as a file for a view, or the nearest to it. */
import type { StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import { defaultView, type KnownIds, type ViewState } from "../viewState.ts";
import { writeView } from "../writeView.ts";

export interface PrintedPicture {
  /** The name of its files in pictures/, without their ending. */
  readonly name: string;
  /** What it shows. */
  readonly view: ViewState;
  /** Whether that is all that the view shows. */
  readonly isExact: boolean;
  /** Whether editions of the data keep it as well. */
  readonly isInEditions: boolean;
}

/** `2023-12`, `western-balkans-2023-12`: a picture of a document, or of a route in it. */
export function printedName(stop: StopId, route: RouteId | null): string {
  return route === null ? stop : `${route}-${stop}`;
}

/** `tour-two-sea-routes-3`: a picture of a view of a tour that ships, from 1. */
export function printedTourName(tour: string, step: number): string {
  return `tour-${tour}-${String(step)}`;
}

/** The picture of a view of a tour that ships. */
export function printedTourStep(view: ViewState, tour: string, step: number): PrintedPicture {
  return { name: printedTourName(tour, step), view, isExact: true, isInEditions: false };
}

/** The picture of the view’s document, and of its route where one is chosen; pictures are light and in English. */
export function printedPicture(view: ViewState, known: KnownIds): PrintedPicture {
  const { stop, route } = view;
  const printed = { ...defaultView(known), stop, route };
  const { filter, layers, lens, partner, compare, mode, at } = view;
  const shown = { ...printed, filter, layers, lens, partner, compare, mode, at };
  return {
    name: printedName(stop, route),
    view: printed,
    isExact: writeView(shown, known) === writeView(printed, known),
    isInEditions: true,
  };
}
