/** How the words of the address and those of a tour’s view become one view. */
import type { Tour, TourStep } from "../../model/tour.ts";
import { defaultView, type KnownIds, type ViewState } from "../viewState.ts";
import { parseView } from "../parseView.ts";

/** The view of a tour that an address asks for: its step, from 1 to the last; the first where it asks for none. */
export function stepAsked(
  tour: Tour,
  step: number | null,
): { readonly number: number; readonly step: TourStep | undefined } {
  const number = Math.min(Math.max(step ?? 1, 1), tour.steps.length);
  return { number, step: tour.steps[number - 1] };
}

/** The words of an address with those of a tour’s view behind them, where they count unless the address has its own. */
export function withStep(query: string, view: string): string {
  return [query.replace(/^\?/, ""), view].filter((part) => part !== "").join("&");
}

/** What a view is compared with to be written: the script’s own view while a tour is on. */
export function scriptOf(view: string, known: KnownIds): ViewState {
  return view === "" ? defaultView(known) : parseView(view, known).view;
}
