/** Which pictures the build prints: each document, each route in each document, and each view of the tours. */
import type { StopId } from "../../src/model/records.ts";
import type { Tour } from "../../src/model/tour.ts";
import { type RouteId, ROUTES } from "../../src/model/vocabulary.ts";
import { printedName, printedTourName } from "../../src/view/embed/printedPicture.ts";

export interface PictureName {
  /** `2023-12`, `western-balkans-2023-12`: the name of its files without their ending. */
  readonly name: string;
  readonly stop: StopId;
  readonly route: RouteId | null;
}

export interface TourPictureName {
  /** `tour-announced-is-not-paid-3`: the name of its files without their ending; the views count from 1. */
  readonly name: string;
  /** The words of the view’s address. */
  readonly view: string;
}

export const PICTURE_ENDINGS = ["svg", "png"] as const;
export type PictureEnding = (typeof PICTURE_ENDINGS)[number];

/** The size of each kind in CSS pixels: one to study, and one for the cards of social networks. */
export const PICTURE_SIZES: Readonly<Record<PictureEnding, { readonly widthPx: number; readonly heightPx: number }>> = {
  svg: { widthPx: 1200, heightPx: 800 },
  png: { widthPx: 1200, heightPx: 630 },
};

/** Every picture, document by document. */
export function pictureNames(stops: readonly StopId[]): PictureName[] {
  return stops.flatMap((stop) => [
    { name: printedName(stop, null), stop, route: null },
    ...ROUTES.map((route) => ({ name: printedName(stop, route), stop, route })),
  ]);
}

/** A picture for each view of the tours. */
export function tourPictureNames(tours: readonly Pick<Tour, "id" | "steps">[]): TourPictureName[] {
  return tours.flatMap(({ id, steps }) =>
    steps.map(({ view }, position) => ({ name: printedTourName(id, position + 1), view })),
  );
}
