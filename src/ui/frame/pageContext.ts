/** What every component of the page may ask for: its words, the glossary, and the dialog that cites. */
import type { GlossaryEntry } from "../../model/dataset.ts";
import { Citing, setCiting } from "../cite/citing.svelte.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";
import { setGlossaryEntries } from "../state/glossaryEntries.ts";
import { setPageWords, setWholeWords } from "../state/pageWords.ts";

const NO_ENTRIES: readonly GlossaryEntry[] = [];

/** To be called where the page’s own component begins; answers with what the dialog that cites shows. */
export function setPageContext(atlas: AtlasState): Citing {
  setPageWords(atlas.words);
  setWholeWords(() => atlas.whole.value?.words);
  setGlossaryEntries(() => atlas.whole.value?.dataset.glossary ?? NO_ENTRIES);
  const citing = new Citing(() => atlas.whole.value?.words);
  setCiting(citing);
  return citing;
}
