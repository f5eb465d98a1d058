/** The glossary in alphabetical order, by first letter. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import { groupBy } from "../../model/group.ts";
import type { Language } from "../../words/languages.ts";

export interface GlossaryGroup {
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Groups of entries in the order of a language; letters as capitals, É among the Es. */
export function glossaryGroups(glossary: readonly GlossaryEntry[], language: Language): GlossaryGroup[] {
  const { compare } = new Intl.Collator(language);
  const sorted = [...glossary].sort((one, other) => compare(one.term, other.term));
  return [...groupBy(sorted, ({ term }) => baseLetter(term))].map(([letter, entries]) => ({
    letter,
    entries,
  }));
}

function baseLetter(term: string): string {
  return term.charAt(0).normalize("NFD").charAt(0).toUpperCase();
}
