/** The views of a tour as pictures, drawn one after another and kept as long as the talk. */
import { SvelteMap } from "svelte/reactivity";
import type { TourStep } from "../../model/tour.ts";

/** A view without its picture yet, or one that could not be drawn, has no address. */
export class StepPictures {
  readonly #draw: (step: TourStep) => Promise<string>;
  /** By the words of the view; null while it is being drawn. */
  readonly #addresses = new SvelteMap<string, string | null>();
  readonly #end = new AbortController();
  #queue: Promise<void> = Promise.resolve();

  /** `draw` gives the text of an SVG. */
  constructor(draw: (step: TourStep) => Promise<string>) {
    this.#draw = draw;
  }

  /** Where an `img` finds the picture of a view; undefined until it is drawn. */
  addressOf({ view }: TourStep): string | undefined {
    return this.#addresses.get(view) ?? undefined;
  }

  /** Wishes for pictures; what was wished for before is not drawn again. */
  ask(steps: readonly TourStep[]): void {
    for (const step of steps) {
      if (this.#addresses.has(step.view)) continue;
      this.#addresses.set(step.view, null);
      this.#queue = this.#queue.then(() => this.#add(step));
    }
  }

  destroy(): void {
    this.#end.abort();
    for (const address of this.#addresses.values()) if (address !== null) URL.revokeObjectURL(address);
  }

  #isOver(): boolean {
    return this.#end.signal.aborted;
  }

  async #add(step: TourStep): Promise<void> {
    if (this.#isOver()) return;
    // Without its picture a view still has its heading; the next wish tries again.
    const svg = await this.#draw(step).catch(() => null);
    if (svg === null) this.#addresses.delete(step.view);
    else if (!this.#isOver())
      this.#addresses.set(step.view, URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
    // Between two pictures the talk may answer a key.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
