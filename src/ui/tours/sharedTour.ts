/** The tour that came with a link. It is somebody else’s text: it is read as data, checked, and shown as text. */
import type { Tour } from "../../model/tour.ts";
import { parseTour } from "../../view/tours/parseTour.ts";
import type { KnownIds } from "../../view/viewState.ts";
import { type PackedFault, unpackTour } from "./packedTour.ts";
import { packedIn, SHARED_ID } from "./sharedMark.ts";

export type SharedTour =
  { readonly tour: Tour; readonly fault: null } | { readonly tour: null; readonly fault: PackedFault | "noTour" };

/** What the fragment of an address holds; null where it holds no tour. Never rejects. */
export async function sharedTour(fragment: string, known: KnownIds): Promise<SharedTour | null> {
  const packed = packedIn(fragment);
  if (packed === null) return null;
  const { text, fault } = await unpackTour(packed);
  if (fault !== null) return { tour: null, fault };
  const { tour } = parseTour(text, SHARED_ID, known);
  return tour === null ? { tour: null, fault: "noTour" } : { tour, fault: null };
}
