/** The pictures of a handout, drawn one after another and kept while they look as they are asked for. */
import { SvelteMap } from "svelte/reactivity";
import type { TourStep } from "../../model/tour.ts";
import type { ExportedPicture } from "../export/exportPicture.ts";
import type { StepLook } from "../tours/stepPicture.ts";

type Draw = (step: TourStep, look: StepLook) => Promise<ExportedPicture>;

/** Told before each picture: its place from 1, and how many there are. */
export type Progress = (place: number, of: number) => void;

export class HandoutPictures {
  readonly #draw: Draw;
  #look = "";
  #asked: readonly { readonly view: string; readonly done: Promise<void> }[] = [];
  /** By the view of their step. */
  readonly #addresses = new SvelteMap<string, string>();
  #isGone = false;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  /** Where an `img` finds the picture of a step; empty before it is drawn. */
  addressOf({ view }: TourStep): string {
    return this.#addresses.get(view) ?? "";
  }

  /** Draws the pictures that are not there yet. Throws what the drawing throws, and an AbortError where it was cancelled. */
  async ask(steps: readonly TourStep[], look: StepLook, signal: AbortSignal, onProgress: Progress): Promise<void> {
    this.#use(JSON.stringify(look));
    for (const [place, step] of steps.entries()) {
      signal.throwIfAborted();
      onProgress(place + 1, steps.length);
      await this.#one(step, look);
    }
    signal.throwIfAborted();
  }

  destroy(): void {
    this.#isGone = true;
    this.#forget();
  }

  /** Pictures of another look are of no use any more. */
  #use(look: string): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#forget();
  }

  #one(step: TourStep, look: StepLook): Promise<void> {
    const known = this.#asked.find(({ view }) => view === step.view);
    if (known) return known.done;
    const done = this.#add(step, look, this.#look);
    this.#asked = [...this.#asked, { view: step.view, done }];
    // What could not be drawn is tried again at the next wish.
    done.catch(() => {
      this.#asked = this.#asked.filter((other) => other.done !== done);
    });
    return done;
  }

  async #add(step: TourStep, look: StepLook, name: string): Promise<void> {
    const { svg } = await this.#draw(step, look);
    await rest();
    if (this.#isGone || name !== this.#look) return;
    this.#addresses.set(step.view, URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
  }

  #forget(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#asked = [];
    this.#addresses.clear();
  }
}

/** Between two pictures the page may answer a click. */
export function rest(): Promise<void> {
  return new Promise((fulfil) => setTimeout(fulfil));
}
