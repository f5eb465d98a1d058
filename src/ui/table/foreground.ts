/** The partner or route in the foreground of a view, by name. */
import type { FactIndex } from "../../slice/factIndex.ts";
import type { ViewState } from "../../view/viewState.ts";

/** Empty where none is chosen. */
export function foregroundName(index: FactIndex, { partner, route }: Pick<ViewState, "partner" | "route">): string {
  if (partner !== null) return index.partner(partner)?.name ?? partner;
  return route === null ? "" : index.words.vocabulary.routes[route];
}
