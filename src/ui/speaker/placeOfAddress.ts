/** Where an address says that a talk is. */
import { isTourId } from "../talk/checks.ts";
import type { Place } from "../talk/message.ts";

/** Of an address that names no tour; no tour has this id. */
export const NO_PLACE: Place = { tour: "-", step: 1, seen: null };

/** The place that the query string names; null where it names no tour. */
export function placeOfAddress(query: string): Place | null {
  const words = new URLSearchParams(query);
  const [tour, step] = [words.get("tour"), Number(words.get("step") ?? 1)];
  if (!isTourId(tour)) return null;
  return { tour, step: Number.isInteger(step) && step >= 1 && step <= 9999 ? step : 1, seen: null };
}
