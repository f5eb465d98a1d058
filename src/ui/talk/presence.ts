/**
 * Whether the windows of the other role are there. Browsers slow the timers of hidden windows down to one beat a minute, but
 * not their messages: silence alone says nothing, a question without an answer does.
 */

/** Nobody of the other role has been heard of; somebody is there; the last one has gone. */
export type Presence = "unknown" | "here" | "gone";

export const BEAT_MS = 2000;
/** After so much silence a window is asked. */
const SILENCE_MS = 3 * BEAT_MS;
/** A window that is asked answers at once, unless it has much to do. */
const ANSWER_MS = 2 * BEAT_MS;
/** A window that says farewell may only be loading anew. */
const RELOAD_MS = 2 * BEAT_MS;

interface Other {
  heardMs: number;
  askedMs: number | null;
  leftMs: number | null;
}

export class PresenceOfOthers {
  readonly #others = new Map<string, Other>();
  #isAwaitedSinceMs: number | null;
  #hasMet = false;

  /** `awaitedSinceMs`: since when somebody should be there; null where nobody need be. */
  constructor(awaitedSinceMs: number | null) {
    this.#isAwaitedSinceMs = awaitedSinceMs;
  }

  heard(from: string, nowMs: number): void {
    this.#hasMet = true;
    this.#others.set(from, { heardMs: nowMs, askedMs: null, leftMs: null });
  }

  saidFarewell(from: string, nowMs: number): void {
    const other = this.#others.get(from);
    if (other) other.leftMs = nowMs;
  }

  /** At every beat: answers whether the others are to be asked. Forgets who has gone. */
  beat(nowMs: number): boolean {
    let isAsking = false;
    for (const [from, other] of this.#others) {
      if (hasGone(other, nowMs)) this.#others.delete(from);
      else if (other.leftMs === null && nowMs - other.heardMs >= SILENCE_MS) {
        other.askedMs ??= nowMs;
        isAsking = true;
      }
    }
    return isAsking;
  }

  at(nowMs: number): Presence {
    if (this.#others.size > 0) return "here";
    if (this.#hasMet) return "gone";
    return this.#isAwaitedSinceMs !== null && nowMs - this.#isAwaitedSinceMs >= ANSWER_MS ? "gone" : "unknown";
  }

  /** Begins to wait anew, as for a window that is being opened. */
  expect(nowMs: number): void {
    this.#hasMet = false;
    this.#isAwaitedSinceMs = nowMs;
  }
}

function hasGone({ askedMs, leftMs }: Other, nowMs: number): boolean {
  if (leftMs !== null) return nowMs - leftMs >= RELOAD_MS;
  return askedMs !== null && nowMs - askedMs >= ANSWER_MS;
}
