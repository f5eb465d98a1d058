/** The tours of this browser that can be presented. */
import type { Tour, TourId } from "../../model/tour.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { isMendable } from "../../view/tours/tourFault.ts";
import { ownTours } from "./ownTours.ts";

/** The tour that a kept text holds; null where it cannot be presented. */
export async function ownTour(id: TourId, text: string, known: KnownIds): Promise<Tour | null> {
  const { parseTour } = await import("../../view/tours/parseTour.ts");
  const { tour } = parseTour(text, id, known, isMendable);
  return tour !== null && tour.steps.length > 0 ? tour : null;
}

/** Reads them all; what reads Markdown comes only where there is something to read. */
export async function loadOwn(known: KnownIds): Promise<readonly Tour[]> {
  const read = await Promise.all(ownTours.all().map(({ id, text }) => ownTour(id, text, known)));
  return read.filter((tour) => tour !== null);
}
