/** Which entries answer the filter, for whatever shows statements; null where nothing is filtered, and where nobody says, as on paper. */
import { getContext, setContext } from "svelte";
import type { FactId } from "../../model/records.ts";

const KEY = Symbol("matching");
type Matching = () => ReadonlySet<FactId> | null;

export function setMatching(matching: Matching): void {
  setContext(KEY, matching);
}

export function matchingEntries(): Matching {
  return getContext<Matching | undefined>(KEY) ?? (() => null);
}
