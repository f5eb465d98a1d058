/** The stopwatch of a talk: a value that both windows read off their own clock, which is the same. */

export interface Timer {
  /** In milliseconds since 1970; null while it rests. */
  readonly runningSinceMs: number | null;
  /** What had gone by before it ran. */
  readonly elapsedMs: number;
}

export const TIMER_AT_ZERO: Timer = { runningSinceMs: null, elapsedMs: 0 };

/** What it shows. Never less than nothing, whatever has been done to the clock. */
export function elapsedMs({ runningSinceMs, elapsedMs }: Timer, nowMs: number): number {
  return elapsedMs + (runningSinceMs === null ? 0 : Math.max(0, nowMs - runningSinceMs));
}

/** Runs if it rested, rests if it ran. */
export function toggledTimer(timer: Timer, nowMs: number): Timer {
  if (timer.runningSinceMs === null) return { ...timer, runningSinceMs: nowMs };
  return { runningSinceMs: null, elapsedMs: Math.round(elapsedMs(timer, nowMs)) };
}

/** Whether both show the same at every moment. */
export function isSameTimer(one: Timer, other: Timer): boolean {
  return one.runningSinceMs === other.runningSinceMs && one.elapsedMs === other.elapsedMs;
}
