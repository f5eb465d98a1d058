/** Where the parts of a slide stand, in inches, and the sizes of letters in points. */
import type { SlideShape } from "../choices.ts";
import type { Place } from "./shapes.ts";

export interface SlideGeometry {
  readonly width: number;
  readonly height: number;
  readonly heading: Place;
  readonly picture: Place;
  readonly caption: Place;
  readonly sources: Place;
  readonly number: Place;
  /** Of the first slide. */
  readonly title: Place;
  readonly summary: Place;
  readonly imprint: Place;
  readonly sizes: { readonly heading: number; readonly caption: number; readonly small: number };
}

export const GEOMETRIES: Readonly<Record<SlideShape, SlideGeometry>> = {
  wide: {
    width: 13.333,
    height: 7.5,
    heading: { x: 0.5, y: 0.35, width: 12.33, height: 0.7 },
    picture: { x: 0.5, y: 1.15, width: 8.75, height: 5.15 },
    caption: { x: 9.5, y: 1.15, width: 3.33, height: 5.15 },
    sources: { x: 0.5, y: 6.42, width: 11.6, height: 0.8 },
    number: { x: 12.33, y: 6.95, width: 0.5, height: 0.27 },
    title: { x: 0.9, y: 1.7, width: 11.5, height: 1.7 },
    summary: { x: 0.9, y: 3.5, width: 10, height: 1.6 },
    imprint: { x: 0.9, y: 5.3, width: 11.5, height: 1.8 },
    sizes: { heading: 26, caption: 16, small: 9 },
  },
  classic: {
    width: 10,
    height: 7.5,
    heading: { x: 0.4, y: 0.3, width: 9.2, height: 0.65 },
    picture: { x: 0.4, y: 1, width: 9.2, height: 4.5 },
    caption: { x: 0.4, y: 5.6, width: 9.2, height: 0.98 },
    sources: { x: 0.4, y: 6.64, width: 8.5, height: 0.72 },
    number: { x: 9.1, y: 7.08, width: 0.5, height: 0.27 },
    title: { x: 0.7, y: 1.6, width: 8.6, height: 1.8 },
    summary: { x: 0.7, y: 3.5, width: 8.6, height: 1.6 },
    imprint: { x: 0.7, y: 5.2, width: 8.6, height: 1.9 },
    sizes: { heading: 22, caption: 13, small: 8 },
  },
};

const PX_PER_INCH = 200;

/** The pixels of the picture on a slide. */
export function slidePicturePx({ picture }: SlideGeometry): { readonly widthPx: number; readonly heightPx: number } {
  return { widthPx: Math.round(picture.width * PX_PER_INCH), heightPx: Math.round(picture.height * PX_PER_INCH) };
}
