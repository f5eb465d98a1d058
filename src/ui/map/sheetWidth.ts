/** How much of the map a sheet lies over. */

/** A sheet and its margin, in CSS pixels. */
export const SHEET_PX = 384;
/** From here a sheet stands beside the map's middle; below, it takes the column's place. */
export const ROOMY = "(min-width: 80rem)";

/** CSS pixels at the end of the lines that a sheet would cover in this window. */
export function sheetWidthPx(): number {
  return matchMedia(ROOMY).matches ? SHEET_PX : 0;
}
