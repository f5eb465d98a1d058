/** What the script of a tour has chosen, and what the presenter has opened beside it. */
import type { ViewState } from "../../view/viewState.ts";

type Chosen = Pick<ViewState, "partner" | "route">;

/** Whether a partner or a route is chosen that the script has not chosen. */
export function isOtherChoice(view: Chosen, script: Chosen): boolean {
  const isNone = view.partner === null && view.route === null;
  return !isNone && (view.partner !== script.partner || (view.partner === null && view.route !== script.route));
}
