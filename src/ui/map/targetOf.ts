/** What lies under the pointer on a picture, from the words that its elements carry. */
import type { Target } from "../../draw/target.ts";
import { ROUTES } from "../../model/vocabulary.ts";

const CHOOSABLE = "[data-mark], [data-place], [data-corridor], [data-partner]";

/** The target of an element of the picture, or null for what cannot be chosen. */
export function targetOfElement(element: Element | null): Target | null {
  const found = element?.closest<SVGElement>(CHOOSABLE);
  if (!found) return null;
  const { mark, iso3, place, confirmed, corridor, route, partner } = found.dataset;
  if (mark !== undefined) return { kind: "mark", id: mark, iso3: iso3 ?? "" };
  if (place !== undefined) return { kind: "place", place, confirmed: confirmed ?? "" };
  if (corridor !== undefined) {
    const known = ROUTES.find((id) => id === route);
    return known ? { kind: "corridor", corridor, route: known } : null;
  }
  return partner === undefined ? null : { kind: "partner", iso3: partner };
}
