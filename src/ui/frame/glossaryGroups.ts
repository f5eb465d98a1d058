/** The glossary in alphabetical order, by first letter. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import { groupBy } from "../../model/group.ts";

export interface GlossaryGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Groups of entries; letters as capitals. */
export function glossaryGroups(glossary: readonly GlossaryEntry[]): GlossaryGroup[] {
  const sorted = [...glossary].sort((one, other) => one.term.localeCompare(other.term, "en"));
  return [...groupBy(sorted, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, entries]) => ({
    letter,
    entries,
  }));
}
