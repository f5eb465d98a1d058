/** Symbol sizes in CSS pixels, the same at every zoom, so that the legend always holds. Area, not radius, is in proportion to the value. */

/** Circles: ten people are just larger than the smallest size that can be seen, so that the legend's sizes hold. */
const PIXELS_AREA_PER_PERSON = 1.9;
/** Squares: so many square pixels that €10 million and €200 million read in one picture. */
const PIXELS_AREA_PER_MILLION_EUR = 4.2;
const SMALLEST_RADIUS_PX = 2.4;
const SMALLEST_SIDE_PX = 5;
/** Wide enough for the question mark of a deployment without a figure. */
const UNKNOWN_RADIUS_PX = 6;
/** The disc beside a partner that is too small to show its fill. */
export const CALLOUT_RADIUS_PX = 4.5;

/** The radius of a circle for a number of people; a fixed one where no figure is stated. */
export function circleRadiusPx(people: number | null): number {
  if (people === null) return UNKNOWN_RADIUS_PX;
  return Math.max(SMALLEST_RADIUS_PX, Math.sqrt((people * PIXELS_AREA_PER_PERSON) / Math.PI));
}

/** The side of a square for an amount in whole euros. */
export function squareSidePx(amountEur: number | null): number {
  if (amountEur === null) return SMALLEST_SIDE_PX;
  return Math.max(SMALLEST_SIDE_PX, Math.sqrt((amountEur / 1_000_000) * PIXELS_AREA_PER_MILLION_EUR));
}

/** The three nested sizes that the legend shows. */
export const LEGEND_PEOPLE = [10, 50, 150] as const;
export const LEGEND_EUROS = [10_000_000, 50_000_000, 150_000_000] as const;
