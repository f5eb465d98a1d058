/** A link that contains a tour, in its fragment, which browsers send to no server. */
import type { Tour } from "../../model/tour.ts";
import { writeTour } from "../../view/tours/writeTour.ts";
import { packTour } from "./packedTour.ts";

/** A link to the page at `address` that offers the tour. It may be too long to be sent. */
export async function sharedLink(address: string, tour: Tour): Promise<string> {
  const url = new URL(address);
  url.search = "?panel=tours";
  url.hash = `#tour=${await packTour(writeTour(tour))}`;
  return url.href;
}
