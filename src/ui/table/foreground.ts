/** The partner or route in the foreground of a view, by name. */
import type { FactIndex } from "../../slice/factIndex.ts";
import type { ViewState } from "../../view/viewState.ts";

export interface Foreground {
  /** As it stands alone: `Tunisia`, `The Western Balkans route`. */
  readonly name: string;
  /** As it stands in the middle of a sentence. */
  readonly inSentence: string;
}

/** Null where none is chosen. */
export function foregroundOf(
  { partner: partnerOf, words }: FactIndex,
  { partner, route }: Pick<ViewState, "partner" | "route">,
): Foreground | null {
  if (partner !== null) {
    const name = partnerOf(partner)?.name ?? partner;
    return { name, inSentence: name };
  }
  if (route === null) return null;
  const name = words.page.routeTitle(words.vocabulary.routes[route]);
  return { name, inSentence: words.lists.inSentence(name) };
}
