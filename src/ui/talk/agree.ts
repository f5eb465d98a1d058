/** Which decisions hold: pure rules that every window of a talk follows, so that all come to the same. */
import type { Decided, Place, Role, Shared, Stamp } from "./message.ts";
import { isSameTimer, type Timer } from "./timer.ts";

/** What is shared, without who decided it. */
export interface Values {
  readonly place: Place;
  readonly isBlank: boolean;
  readonly timer: Timer;
}

/**
 * What a window holds when it begins. What is still as it was before its page was loaded anew was decided then; what the address
 * says otherwise is decided now. Without a memory the window that the room sees knows better than a speaker’s.
 */
export function sharedAtStart(
  role: Role,
  window: string,
  { place, isBlank, timer }: Values,
  kept: Shared | null,
): Shared {
  const count = kept === null ? Number(role === "audience") : highestCount(kept) + 1;
  const stamp: Stamp = { count, by: window };
  const isPlaceKept = kept !== null && isSamePlace(kept.place.value, place);
  return {
    place: isPlaceKept ? kept.place : { value: place, stamp },
    blank: kept?.blank.value === isBlank ? kept.blank : { value: isBlank, stamp },
    timer: kept && isSameTimer(kept.timer.value, timer) ? kept.timer : { value: timer, stamp },
  };
}

/** Whether the room sees the same at both. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.tour === other.tour && one.step === other.step && one.seen === other.seen;
}

/** Whether all parts were decided by the same window at the same time. */
export function isSameDecision(one: Shared, other: Shared): boolean {
  return (["place", "blank", "timer"] as const).every(
    (part) => one[part].stamp.count === other[part].stamp.count && one[part].stamp.by === other[part].stamp.by,
  );
}

/** The count of the last decision. */
export function highestCount({ place, blank, timer }: Shared): number {
  return Math.max(place.stamp.count, blank.stamp.count, timer.stamp.count);
}

/** The later decision of each part. */
export function agreed(ours: Shared, theirs: Shared): Shared {
  return {
    place: later(ours.place, theirs.place),
    blank: later(ours.blank, theirs.blank),
    timer: later(ours.timer, theirs.timer),
  };
}

/** Of two decisions with the same count, that of the window which was opened first: one that comes back knows less. */
export function later<Value>(one: Decided<Value>, other: Decided<Value>): Decided<Value> {
  const { count, by } = one.stamp;
  const isLater = other.stamp.count > count || (other.stamp.count === count && other.stamp.by < by);
  return isLater ? other : one;
}
