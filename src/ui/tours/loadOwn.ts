/** The tours of this browser that can be presented. */
import type { Tour } from "../../model/tour.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { isMendable } from "../../view/tours/tourFault.ts";
import { ownTours } from "./ownTours.ts";

/** Reads them all; what reads Markdown comes only where there is something to read. */
export async function loadOwn(known: KnownIds): Promise<readonly Tour[]> {
  const kept = ownTours.all();
  if (kept.length === 0) return [];
  const { parseTour } = await import("../../view/tours/parseTour.ts");
  return kept.flatMap(({ id, text }) => {
    const { tour } = parseTour(text, id, known, isMendable);
    return tour === null || tour.steps.length === 0 ? [] : [tour];
  });
}
