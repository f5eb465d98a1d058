/** What exported files are called. */
import type { ViewState } from "../../view/viewState.ts";

/** `route-atlas-2023-12-standing.svg`, and `route-atlas-2023-12-returns-western-balkans.png` where a route is in the foreground. */
export function exportFileName(
  { stop, lens, route }: Pick<ViewState, "stop" | "lens" | "route">,
  ending: string,
): string {
  return `${["route-atlas", stop, lens, ...(route === null ? [] : [route])].join("-")}.${ending}`;
}
