/** Circles and squares as shapes in pixels of the reference scale, to tell whether one would hide another. */
import { projection } from "../../../geo/projection/index.ts";
import { CALLOUT_RADIUS_PX } from "./sizes.ts";
import { RIMS } from "../tokens/strokes.ts";
import type { Callout } from "./callouts.ts";

/** Metres of the plane for each CSS pixel in the opening view of a window 1024 pixels wide: what is parted there is parted in wider ones. */
const REFERENCE_METRES_PER_PX = 13_000;

/** CSS pixels of the reference scale, x eastward and y northward from the middle of the projection. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface SymbolShape extends Spot {
  /** Radius of a circle, half the side of a square, with what is drawn around it. */
  readonly halfPx: number;
  readonly isRound: boolean;
}

/** Where degrees, longitude first, lie at the reference scale. */
export function spotOf(degrees: readonly [number, number]): Spot {
  const [x, y] = projection.forward(degrees);
  return { x: x / REFERENCE_METRES_PER_PX, y: y / REFERENCE_METRES_PER_PX };
}

/** The degrees of a spot, longitude first; null off the globe. */
export function degreesOf({ x, y }: Spot): [number, number] | null {
  return projection.inverse([x * REFERENCE_METRES_PER_PX, y * REFERENCE_METRES_PER_PX]);
}

/** The disc of a callout with its rim. */
export function shapeOfCallout({ at }: Callout): SymbolShape {
  return { ...spotOf(at), halfPx: CALLOUT_RADIUS_PX + RIMS.callout, isRound: true };
}

/** The room between two shapes in pixels; negative where they overlap, and then by how much. */
export function gapPx(one: SymbolShape, other: SymbolShape): number {
  const [dx, dy] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  if (one.isRound && other.isRound) return Math.hypot(dx, dy) - one.halfPx - other.halfPx;
  if (one.isRound === other.isRound) return Math.max(dx, dy) - one.halfPx - other.halfPx;
  const [round, square] = one.isRound ? [one, other] : [other, one];
  const [outX, outY] = [dx - square.halfPx, dy - square.halfPx];
  const fromEdge = outX > 0 && outY > 0 ? Math.hypot(outX, outY) : Math.max(outX, outY);
  return fromEdge - round.halfPx;
}
