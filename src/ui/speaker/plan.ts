/** The time of a talk against its plan. */
import type { Tour } from "../../model/tour.ts";

/** When each view should begin and end, in milliseconds from the start of the talk. */
export interface Plan {
  readonly steps: readonly { readonly startMs: number; readonly endMs: number }[];
  readonly totalMs: number;
}

export type Standing =
  | { readonly kind: "onPlan" }
  /** In whole minutes, from 1. */
  | { readonly kind: "behind" | "ahead"; readonly minutes: number };

const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;
/** Nobody hurries for less. */
const LENIENCE_MS = 30_000;

/**
 * The plan of a tour: views without seconds of their own share what the minutes of the tour leave. Null where nobody said
 * how long it should take.
 */
export function planOf({ minutes, steps }: Pick<Tour, "minutes" | "steps">): Plan | null {
  const given = steps.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const open = steps.filter(({ seconds }) => seconds === null).length;
  if (minutes === null && open > 0) return null;
  const left = minutes === null ? 0 : Math.max(0, minutes * 60 - given);
  let endMs = 0;
  const timed = steps.map(({ seconds }) => {
    const startMs = endMs;
    endMs += (seconds ?? left / open) * MS_PER_SECOND;
    return { startMs, endMs };
  });
  const totalMs = minutes === null ? endMs : minutes * MS_PER_MINUTE;
  return totalMs > 0 ? { steps: timed, totalMs } : null;
}

/** How a talk stands that has lasted so long and shows this view, from 1. */
export function standingOf(plan: Plan, step: number, elapsedMs: number): Standing {
  const planned = plan.steps[step - 1];
  if (!planned) return { kind: "onPlan" };
  const lateMs = elapsedMs - planned.endMs;
  const earlyMs = planned.startMs - elapsedMs;
  if (lateMs >= LENIENCE_MS) return { kind: "behind", minutes: inMinutes(lateMs) };
  if (earlyMs >= LENIENCE_MS) return { kind: "ahead", minutes: inMinutes(earlyMs) };
  return { kind: "onPlan" };
}

function inMinutes(ms: number): number {
  return Math.max(1, Math.round(ms / MS_PER_MINUTE));
}
