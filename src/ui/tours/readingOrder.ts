/** In which order tours are offered: those that the reader can read come first. */
import type { Tour } from "../../model/tour.ts";

/** The tours in the language of the page first, else as they came; of a tour and its translation both stay. */
export function inReadingOrder(tours: readonly Tour[], language: string): Tour[] {
  const isReadable = (tour: Tour): boolean => primaryOf(tour.language) === primaryOf(language);
  return [...tours.filter(isReadable), ...tours.filter((tour) => !isReadable(tour))];
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}
