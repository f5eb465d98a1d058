/** The one controller of time: slider, keys, clicker and play are views of it. Knows no pixels. */
import type { StopId } from "../../model/records.ts";

/** How long playing rests on a document. Long enough to read its heading. */
export const PLAY_REST_MS = 4000;

export interface Clock {
  readonly every: (ms: number, run: () => void) => () => void;
}

const BROWSER_CLOCK: Clock = {
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

export class Stepper {
  readonly #stops: readonly StopId[];
  readonly #current: () => StopId;
  readonly #goTo: (stop: StopId) => void;
  readonly #clock: Clock;
  #stopClock: (() => void) | null = $state.raw(null);

  constructor(
    stops: readonly StopId[],
    current: () => StopId,
    goTo: (stop: StopId) => void,
    clock: Clock = BROWSER_CLOCK,
  ) {
    this.#stops = stops;
    this.#current = current;
    this.#goTo = goTo;
    this.#clock = clock;
  }

  get isPlaying(): boolean {
    return this.#stopClock !== null;
  }

  get isFirst(): boolean {
    return this.#position === 0;
  }

  get isLast(): boolean {
    return this.#position === this.#stops.length - 1;
  }

  /** Steps by whole documents and stays at the ends. */
  step(by: number): void {
    this.pause();
    this.#move(this.#position + by);
  }

  first(): void {
    this.pause();
    this.#move(0);
  }

  last(): void {
    this.pause();
    this.#move(this.#stops.length - 1);
  }

  choose(stop: StopId): void {
    this.pause();
    this.#goTo(stop);
  }

  /** Plays to the last document and stops there; from the last it starts over. */
  play(): void {
    if (this.isPlaying) return;
    if (this.isLast) this.#move(0);
    this.#stopClock = this.#clock.every(PLAY_REST_MS, () => {
      this.#move(this.#position + 1);
      if (this.isLast) this.pause();
    });
  }

  pause(): void {
    this.#stopClock?.();
    this.#stopClock = null;
  }

  get #position(): number {
    return this.#stops.indexOf(this.#current());
  }

  #move(position: number): void {
    const stop = this.#stops[Math.min(this.#stops.length - 1, Math.max(0, position))];
    if (stop !== undefined && stop !== this.#current()) this.#goTo(stop);
  }
}
