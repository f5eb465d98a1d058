/** Windows of a talk without a browser: a bus that carries messages as browsers do, and a clock that the test moves. */
import type { Tour } from "../../../src/model/tour.ts";
import type { Place, Role, Shared } from "../../../src/ui/talk/message.ts";
import { BEAT_MS } from "../../../src/ui/talk/presence.ts";
import { SharedTalk, type TalkClock } from "../../../src/ui/talk/sharedTalk.svelte.ts";
import { type Timer, TIMER_AT_ZERO } from "../../../src/ui/talk/timer.ts";
import type { Wire } from "../../../src/ui/talk/wire.ts";

export class Room implements TalkClock {
  readonly said: unknown[] = [];
  readonly #listeners = new Map<number, (data: unknown) => void>();
  readonly #beats = new Set<() => void>();
  readonly #waiting: { readonly from: number; readonly message: unknown }[] = [];
  #wires = 0;
  #nowMs = 1_000_000;
  /** Each message comes so many times, as by two ways. */
  copies = 1;
  /** Nothing arrives for now. */
  isHolding = false;

  readonly now = (): number => this.#nowMs;

  readonly every = (_ms: number, run: () => void): (() => void) => {
    this.#beats.add(run);
    return () => this.#beats.delete(run);
  };

  wire(): Wire {
    const id = (this.#wires += 1);
    return {
      send: (message) => {
        this.said.push(message);
        this.#waiting.push({ from: id, message: structuredClone(message) });
      },
      listen: (hear) => void this.#listeners.set(id, hear),
      close: () => void this.#listeners.delete(id),
    };
  }

  /** Says something that no window said. */
  interject(message: unknown): void {
    this.#waiting.push({ from: 0, message });
    this.deliver();
  }

  /** Lets everything arrive that is under way, and what is answered to it. */
  deliver(): void {
    if (this.isHolding) return;
    for (let turn = 0; this.#waiting.length > 0; turn += 1) {
      if (turn > 1000) throw new Error("The windows never stop talking.");
      const next = this.#waiting.shift();
      for (const [id, hear] of this.#listeners)
        if (next && id !== next.from) for (let copy = 0; copy < this.copies; copy += 1) hear(next.message);
    }
  }

  /** Lets time go by in beats; `isSlow` leaves the timers of pages asleep meanwhile, as browsers do in the background. */
  pass(ms: number, isSlow = false): void {
    for (let gone = 0; gone < ms; gone += BEAT_MS) {
      this.#nowMs += BEAT_MS;
      if (!isSlow) for (const beat of this.#beats) beat();
      this.deliver();
    }
  }

  /** Takes a window away without a farewell. */
  crash(talk: SharedTalk): void {
    const says = this.said.length;
    talk.close();
    this.said.length = says;
    this.#waiting.length = 0;
  }
}

export const PLACE: Place = { tour: "a-tour", step: 1, seen: null };

let windows = 0;

export interface Given {
  readonly place?: Place;
  readonly kept?: Shared | null;
  readonly timer?: Timer;
  readonly tour?: Tour | null;
  readonly talk?: string;
  readonly onChange?: (shared: Shared) => void;
  readonly onTwin?: () => void;
}

export function open(room: Room, role: Role, given: Given = {}): SharedTalk {
  windows += 1;
  const { place = PLACE, kept = null, timer = kept?.timer.value ?? TIMER_AT_ZERO, ...others } = given;
  const talk = new SharedTalk({
    talk: "one",
    role,
    window: `window-${String(windows).padStart(4, "0")}`,
    wire: room.wire(),
    clock: room,
    values: { place, isBlank: kept?.blank.value ?? false, timer },
    tour: null,
    kept,
    ...others,
  });
  room.deliver();
  return talk;
}
