/** The glossary for whatever shows statements; empty until the texts are there, and where nobody offers one, as on paper. */
import { getContext, setContext } from "svelte";
import type { GlossaryEntry } from "../../model/dataset.ts";

const KEY = Symbol("glossary");
type Entries = () => readonly GlossaryEntry[];

export function setGlossaryEntries(entries: Entries): void {
  setContext(KEY, entries);
}

export function glossaryEntries(): Entries {
  return getContext<Entries | undefined>(KEY) ?? (() => []);
}
