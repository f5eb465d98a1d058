/** A square of money stands to the right of the circle at the same place, so that neither hides the other. */
import type { Iso3, StopId } from "../../model/records.ts";
import { SQUARE_FRAME } from "../tokens/patterns.ts";
import { RIMS } from "../tokens/strokes.ts";
import { circleRadiusPx, squareSidePx } from "./sizes.ts";

/** What placing needs to know of a mark. */
export interface Placed {
  readonly id: string;
  readonly stop: StopId;
  readonly layer: "deployments" | "funding";
  readonly iso3: Iso3;
  readonly lon: number;
  readonly lat: number;
  readonly value: number | null;
}

/** Room between the rim of the circle and the light frame of the square. */
const GAP_PX = 1.5;

/** How far, in CSS pixels to the east, the middle of each mark stands from its place; by id, marks of any documents. */
export function eastwardShiftsPx(marks: readonly Placed[]): ReadonlyMap<string, number> {
  const circles = new Map(
    marks.filter(({ layer }) => layer === "deployments").map((mark) => [placeOf(mark), circleRadiusPx(mark.value)]),
  );
  return new Map(
    marks.map((mark) => {
      const radiusPx = mark.layer === "funding" ? circles.get(placeOf(mark)) : undefined;
      return [mark.id, radiusPx === undefined ? 0 : radiusPx + RIMS.mark + GAP_PX + squareReachPx(mark.value)];
    }),
  );
}

/** From the middle of a square to the outer edge of its light frame. */
export function squareReachPx(amountEur: number | null): number {
  return squareSidePx(amountEur) * (0.5 + SQUARE_FRAME.halo);
}

function placeOf({ stop, lon, lat }: Placed): string {
  return `${stop} ${lon} ${lat}`;
}
