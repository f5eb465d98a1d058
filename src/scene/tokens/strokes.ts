/**
 * Widths, dashes, sizes and opacities of all that the map draws: the live map, the pictures and the legend read this table.
 * Pairs are values at zoom 2 and zoom 7, linear between and constant outside; widths and sizes are CSS pixels.
 */
import type { RouteId } from "../../model/vocabulary.ts";

export type Zoomed = readonly [atZoom2: number, atZoom7: number];

export const LINE_WIDTHS = {
  border: [0.6, 1.4],
  borderCasing: [1.7, 3],
  borderDashed: [0.6, 1.3],
  coast: [0.4, 0.9],
  partnerOutline: [0.5, 1],
  neatline: [0.8, 1.2],
  hover: [1.2, 2],
  selectedCasing: [5, 5],
  selected: [2.5, 2.5],
  bracket: [1, 1.8],
  corridorCasing: [2.6, 6],
  corridorIdle: [0.9, 1.8],
  corridor: [1.2, 2.8],
  leader: [0.7, 1],
} as const satisfies Record<string, Zoomed>;
export type LineToken = keyof typeof LINE_WIDTHS;

/** Lengths of dash and gap in multiples of the line's width. */
export const DASHES = {
  borderDashed: [2, 2],
  corridorIdle: [1.2, 2.6],
  corridorSea: [3, 1.4],
} as const;

/** Radii of the places of corridors: where one begins or ends in the small map, and any place from `placesFrom` on. */
export const RADII = {
  placeEnd: 1.8,
  place: [2.1, 4],
} as const;

/** Rims of symbols and of letters, and how far from a line it can still be hit; CSS pixels. */
export const RIMS = {
  mark: 1.3,
  callout: 1,
  place: 1.2,
  /** Of a symbol under the pointer, or chosen. */
  marked: 2.4,
  name: 1.4,
  routeName: 1.6,
  seaName: 1,
  /** The width of a line under the pointer. */
  reach: 14,
} as const;

/** Lines and text on a projector in a bright room (LOOK.md): so many times as heavy, and so many times as large. */
export const CONTRAST = { weight: 2, text: 1.2 } as const;

export const OPACITIES = {
  /** Parts two partners that bear the same fill and the same hatching. */
  borderCasing: 0.8,
  corridor: 0.95,
  corridorCasing: 0.75,
  corridorCasingBehind: 0.1,
  corridorIdle: 0.5,
  /** Of another route than the one in the foreground. */
  corridorBehind: 0.16,
  routeNameBehind: 0.2,
  /** How much land lies over a partner that a filter leaves out: it keeps its fill, but recedes. */
  dimmed: 0.72,
  mark: 1,
} as const;

export const TEXT_SIZES = {
  sea: [11, 15],
  route: [10, 13],
  place: [11, 13],
  country: [9, 13],
  partner: [10, 15],
  bracket: [10.5, 13],
  note: [10, 12],
  questionMark: [10, 10],
} as const satisfies Record<string, Zoomed>;
export type TextToken = keyof typeof TEXT_SIZES;

/** Farther than this zoom the coarse borders cannot be told from the fine ones. */
export const DETAIL_FROM_ZOOM = 4.5;

/** Zooms from which (and to which) things are drawn. */
export const ZOOMS = {
  countryNamesFrom: 2.9,
  /** On a phone held upright the whole map is smaller than this, and the names would cover it. */
  routeNamesFrom: 1.9,
  /** Names that the edge of the opening view would cut. */
  cutNamesFrom: 4,
  placeNamesFrom: 5,
  /** Dates along corridors that were not in use. */
  notesFrom: 4,
  /** From here on every place of a corridor is marked; before, only where it begins and ends. */
  placesFrom: 3.6,
  bracketsFrom: 2.2,
  /** Nearer than this a bracket stands across other countries. */
  bracketsTo: 4.4,
  /** Nearer than this a symbol stands at its true place; farther, symbols that would hide one another stand apart. */
  displacedTo: 5,
} as const;

/** The zoom from which places are named: with one route in the foreground, as soon as its places show. */
export function placeNamesFrom(route: RouteId | null): number {
  return route === null ? ZOOMS.placeNamesFrom : ZOOMS.placesFrom;
}

/** The value of a pair at a zoom. */
export function atZoom([low, high]: Zoomed, zoom: number): number {
  return low + (high - low) * Math.min(1, Math.max(0, (zoom - 2) / 5));
}
