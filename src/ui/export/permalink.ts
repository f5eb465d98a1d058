/** The address that an exported picture bears. */
import type { KnownIds, ViewState } from "../../view/viewState.ts";
import { writeView } from "../../view/writeView.ts";

/**
 * The address of a view without the dialog that exports it; `page` is the address of the page. A picture of the opening view
 * bears no camera. Empty where the page has no address that others could open.
 */
export function permalinkOf(view: ViewState, known: KnownIds, page: string, isWhole: boolean): string {
  const { protocol, origin, pathname } = new URL(page);
  if (!/^https?:$/.test(protocol)) return "";
  const query = writeView({ ...view, panel: null, at: isWhole ? null : view.at }, known);
  return `${origin}${pathname}${query === "" ? "" : `?${query}`}`;
}
