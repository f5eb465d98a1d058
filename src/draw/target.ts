/** What a reader may rest the pointer on or choose, on the live map and on a picture alike. */
import type { RouteId } from "../model/vocabulary.ts";

export type Target =
  | { readonly kind: "partner"; readonly iso3: string }
  | { readonly kind: "mark"; readonly id: string; readonly iso3: string }
  | { readonly kind: "corridor"; readonly corridor: string; readonly route: RouteId }
  | { readonly kind: "place"; readonly place: string; readonly confirmed: string };

export interface Hover {
  readonly target: Target;
  /** CSS pixels in the map's window. */
  readonly x: number;
  readonly y: number;
}
