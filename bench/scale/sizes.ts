/** The datasets that are measured: what grows in each, and beside what. */

export interface ScaleSize {
  readonly name: string;
  readonly rows: number;
  readonly stops: number;
  readonly partners: number;
  /** Each partner has people and money on the map in each document: two marks for each. */
  readonly isMarked: boolean;
}

/** About as many rows as the five documents have; multiples are taken of it. */
const ROWS = 780;
const once = { rows: ROWS, stops: 5, partners: 53, isMarked: false };

/** In the order of the report; the first is what the others are compared with. */
export const SIZES: readonly ScaleSize[] = [
  { ...once, name: "rows-1" },
  { ...once, name: "rows-10", rows: 10 * ROWS },
  { ...once, name: "rows-100", rows: 100 * ROWS },
  { ...once, name: "rows-1000", rows: 1000 * ROWS },
  { ...once, name: "stops-50", stops: 50, rows: 10 * ROWS },
  { ...once, name: "stops-500", stops: 500, rows: 100 * ROWS },
  { ...once, name: "partners-200", partners: 200, rows: 4 * ROWS },
  { ...once, name: "marks-20000", partners: 200, stops: 50, rows: 40 * ROWS, isMarked: true },
];
