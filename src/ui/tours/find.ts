/** From the address to the tour that it names. */
import type { Tour, TourId } from "../../model/tour.ts";
import { stepAsked, withStep } from "../../view/tours/onScript.ts";
import { loadShipped } from "./shipped.ts";

export interface AskedTour {
  /** Null where there is no tour of that name, or where it could not be loaded. */
  readonly tour: Tour | null;
  /** The words of the view to begin with. */
  readonly query: string;
}

/** The tour of that id; null where nobody knows it. Rejects when the tours cannot be loaded. */
export async function findTour(id: TourId): Promise<Tour | null> {
  const shipped = await loadShipped();
  return shipped.find((tour) => tour.id === id) ?? null;
}

/** What an address with `tour` asks for, before anything of it is drawn. Never rejects. */
export async function tourOfAddress(query: string): Promise<AskedTour> {
  const words = new URLSearchParams(query);
  const tour = await findTour(words.get("tour") ?? "").catch(() => null);
  const number = Number(words.get("step") ?? 1);
  const view = tour === null ? "" : (stepAsked(tour, Number.isInteger(number) ? number : 1).step?.view ?? "");
  return { tour, query: withStep(query, view) };
}
