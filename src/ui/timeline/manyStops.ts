/** An axis with more documents and events than have room: some documents are named, and events of one pixel are one tick. */
import type { EventTick, StopMark } from "../../scene/timeline.ts";

/** So many documents are all named and all have a mark to press, whatever the width. */
export const FEW_STOPS = 12;
/** More events than this are drawn as lines of one path, and not as elements that each tell what happened. */
export const MOST_TICKS = 1500;
/** A name with the room around it. */
const NAME_PX = 66;

/** The documents that are named: those wanted, and in between as many as have room. */
export function namedStops(
  stops: readonly StopMark[],
  axisPx: number,
  wanted: readonly (string | null)[],
): readonly StopMark[] {
  if (stops.length <= FEW_STOPS) return stops;
  const named = stops.filter(({ stop }) => wanted.includes(stop));
  const every = Math.ceil((stops.length * NAME_PX) / Math.max(axisPx, NAME_PX));
  for (let at = 0; at < stops.length; at += every) {
    const mark = stops[at];
    if (mark && named.every(({ position }) => Math.abs(position - mark.position) * axisPx >= NAME_PX)) named.push(mark);
  }
  return named.sort((one, other) => one.position - other.position);
}

/** The document nearest to a place on the axis, from 0 to 1. */
export function nearestStop(stops: readonly StopMark[], position: number): StopMark | undefined {
  const farOff = (mark: StopMark): number => Math.abs(mark.position - position);
  return stops.reduce<StopMark | undefined>(
    (best, mark) => (best && farOff(best) <= farOff(mark) ? best : mark),
    undefined,
  );
}

/** Upright lines of `heightPx` as path data, one for each pixel of the axis at which something stands. */
export function linesAt(marks: readonly Pick<EventTick, "position">[], axisPx: number, heightPx: number): string {
  const places = new Set(marks.map(({ position }) => Math.round(position * axisPx)));
  return [...places].map((x) => `M${x} 0v${heightPx}`).join("");
}
