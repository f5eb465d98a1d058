/** What is being cited: a view or an entry, from wherever it is shown. One dialog for the whole page answers. */
import { getContext, setContext } from "svelte";
import type { FactId } from "../../model/records.ts";
import type { AllWords } from "../../words/words.ts";

const KEY = Symbol("citing");

export class Citing {
  /** The entry to cite; null for the view. */
  entry: FactId | null = $state(null);
  isOpen = $state(false);
  readonly #words: () => AllWords | undefined;

  /** `words` are undefined until they are there. */
  constructor(words: () => AllWords | undefined) {
    this.#words = words;
  }

  get words(): AllWords | undefined {
    return this.#words();
  }

  open(entry: FactId | null): void {
    this.entry = entry;
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }
}

export function setCiting(citing: Citing): void {
  setContext(KEY, citing);
}

/** Undefined where nothing can be cited, as on paper. */
export function getCiting(): Citing | undefined {
  return getContext<Citing | undefined>(KEY);
}
