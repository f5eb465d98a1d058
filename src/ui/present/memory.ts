/** What a talk keeps in the session of its window, so that a clicker’s F5 changes nothing. Works without it. */
import type { TourId } from "../../model/tour.ts";
import { isCount, isRecord, isTourId } from "../talk/checks.ts";
import type { Timer } from "../talk/timer.ts";

export interface Remembered {
  readonly tour: TourId;
  /** The view that was on, from 1: where the talk goes on after it was left. */
  readonly step: number;
  readonly isBlank: boolean;
  readonly timer: Timer;
  readonly isTimerShown: boolean;
  /** Steps above or below the caption’s usual size. */
  readonly captionSteps: number;
}

/** As much of the browser’s storage as a talk uses; every call may throw. */
export type Store = Pick<Storage, "getItem" | "setItem">;

const KEY = "route-atlas/talk";
export const MOST_CAPTION_STEPS = 4;

/** The last talk of this window; null where there is none, or where it cannot be read. */
export function recall(store: () => Store): Remembered | null {
  try {
    return read(JSON.parse(store().getItem(KEY) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps a talk as far as the browser allows it. */
export function remember(store: () => Store, talk: Remembered): void {
  try {
    store().setItem(KEY, JSON.stringify(talk));
  } catch {
    // A talk goes on without a memory.
  }
}

function read(value: unknown): Remembered | null {
  if (!isRecord(value)) return null;
  const { tour, step, isBlank, isTimerShown, captionSteps } = value;
  const timer = readTimer(value["timer"]);
  if (!isTourId(tour) || !isCount(step) || step < 1 || timer === null) return null;
  if (typeof isBlank !== "boolean" || typeof isTimerShown !== "boolean") return null;
  if (typeof captionSteps !== "number" || Math.abs(captionSteps) > MOST_CAPTION_STEPS) return null;
  return { tour, step, isBlank, timer, isTimerShown, captionSteps };
}

function readTimer(value: unknown): Timer | null {
  if (!isRecord(value)) return null;
  const { runningSinceMs, elapsedMs } = value;
  return isCount(elapsedMs) && (runningSinceMs === null || isCount(runningSinceMs))
    ? { runningSinceMs, elapsedMs }
    : null;
}
