/** A finger that wipes across: the talk goes on or back. */

/** CSS pixels: shorter is a tap that slipped. */
const LEAST_PX = 48;
/** Slower is no wiping, but a finger that looks for something. */
const LONGEST_MS = 800;

/** Where and when a finger touched. */
export interface Touchpoint {
  readonly x: number;
  readonly y: number;
  readonly atMs: number;
}

/** Whether a finger wiped in or against the direction in which lines run; null where it did neither. */
export function swipeOf(from: Touchpoint, to: Touchpoint, direction: "ltr" | "rtl"): "next" | "previous" | null {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (to.atMs - from.atMs > LONGEST_MS || Math.abs(across) < LEAST_PX || Math.abs(across) < 2 * Math.abs(along))
    return null;
  return across < 0 === (direction === "ltr") ? "next" : "previous";
}
