/** How the words of the address and those of a tour’s view become one view. */
import type { Tour, TourStep } from "../../model/tour.ts";
import { defaultView, type KnownIds, type ViewState } from "../viewState.ts";
import { type Notice, parseView, type ParsedView } from "../parseView.ts";
import { writeView } from "../writeView.ts";

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

/** Reads an address. Where it names one of `tours`, the words of that tour's view count unless the address has its own. */
export function readAddress(query: string, known: KnownIds, tours: readonly Tour[]): ParsedView {
  const asked = parseView(query, known);
  const tour = tours.find(({ id }) => id === asked.view.tour);
  if (!tour) return asked;
  const { number, step } = stepAsked(tour, asked.view.step);
  const { view, notices } = parseView(withStep(query, step?.view ?? ""), known);
  const isBeyond = asked.view.step !== null && asked.view.step !== number;
  const beyond: Notice = { name: "step", value: String(asked.view.step), fault: { kind: "stepBeyond" } };
  return { view: { ...view, step: number }, notices: isBeyond ? [...notices, beyond] : notices };
}

/** What the script shows, to one who looks at `view`: language, theme and the like stay the reader's own. */
export function asScripted(script: ViewState, view: ViewState): ViewState {
  return { ...script, ...readersOwn(view) };
}

/** Whether a view shows something else than the script. */
export function isOffScript(view: ViewState, script: ViewState, known: KnownIds): boolean {
  const shown = { ...view, ...readersOwn(script), panel: script.panel, tour: null, step: null };
  return writeView(shown, known, script) !== "";
}

function readersOwn({ lang, theme, parts, live, edition, unknown }: ViewState): Partial<ViewState> {
  return { lang, theme, parts, live, edition, unknown };
}
