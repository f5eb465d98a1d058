/** Partners too small to show a fill in the opening view: a disc beside them bears it, until the map is near enough. */
import type { Iso3 } from "../../model/records.ts";

/** Degrees, longitude first. */
export interface Callout {
  readonly iso3: Iso3;
  /** Where the hairline ends in the country. */
  readonly lon: number;
  readonly lat: number;
  /** Where the disc stands. */
  readonly at: readonly [lon: number, lat: number];
  /** Which side of the name is at the disc. */
  readonly anchor: "left" | "right" | "top";
}

/** Smaller than this, in square pixels of the opening view, no fill can be told from another. */
export const SMALLEST_FILL_PX2 = 160;

/** Placed by hand, over water where there is some, off all symbols and routes. A test holds them against the base map and the marks. */
const CALLOUTS: readonly Callout[] = [
  { iso3: "XKX", lon: 20.88, lat: 42.57, at: [24.5, 43.2], anchor: "left" },
  { iso3: "MNE", lon: 19.17, lat: 42.87, at: [17.3, 42.2], anchor: "right" },
  { iso3: "LBN", lon: 36.03, lat: 34.17, at: [33.5, 33.7], anchor: "right" },
  { iso3: "GMB", lon: -15.5, lat: 13.5, at: [-18, 11.2], anchor: "top" },
  { iso3: "CPV", lon: -23.61, lat: 15.04, at: [-23.7, 13.5], anchor: "top" },
  { iso3: "MDV", lon: 73.5, lat: 4.18, at: [68.7, 4.9], anchor: "right" },
];

/** The callouts of those partners that need one, in the order of the table. */
export function calloutsOf(partners: readonly { readonly iso3: Iso3 }[]): Callout[] {
  return CALLOUTS.filter(({ iso3 }) => partners.some((partner) => partner.iso3 === iso3));
}
