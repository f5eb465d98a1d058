/** From the address to the tour that it names. */
import type { Tour, TourId } from "../../model/tour.ts";
import { isOwnId } from "../../view/tours/draftId.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { stepAsked, withStep } from "../../view/tours/onScript.ts";
import { ownTour } from "./loadOwn.ts";
import { ownTours } from "./ownTours.ts";
import { SHARED_ID } from "./sharedMark.ts";
import { loadShipped } from "./shipped.ts";

export interface AskedTour {
  /** Null where there is no tour of that name, undefined where it could not be loaded. */
  readonly tour: Tour | null | undefined;
  /** The words of the view to begin with. */
  readonly query: string;
}

/** Where a tour may be that does not ship. */
export interface OtherPlaces {
  readonly known: KnownIds;
  /** The part of the address behind `#`, `#` included. */
  readonly fragment: string;
}

/**
 * The tour of that id: one that ships, one that this browser keeps, or the one in the address itself. Null where nobody
 * knows it. Rejects when the tours cannot be loaded.
 */
export async function findTour(id: TourId, { known, fragment }: OtherPlaces): Promise<Tour | null> {
  if (id === SHARED_ID) {
    const { sharedTour } = await import("./sharedTour.ts");
    return (await sharedTour(fragment, known))?.tour ?? null;
  }
  const text = isOwnId(id) ? ownTours.read(id) : null;
  if (text !== null) return ownTour(id, text, known);
  const shipped = await loadShipped();
  return shipped.find((tour) => tour.id === id) ?? null;
}

/** What an address with `tour` asks for, before anything of it is drawn. Never rejects. */
export async function tourOfAddress(query: string, places: OtherPlaces): Promise<AskedTour> {
  const words = new URLSearchParams(query);
  const tour = await findTour(words.get("tour") ?? "", places).catch(() => undefined);
  const number = Number(words.get("step") ?? 1);
  const view = tour ? (stepAsked(tour, Number.isInteger(number) ? number : 1).step?.view ?? "") : "";
  return { tour, query: withStep(query, view) };
}
