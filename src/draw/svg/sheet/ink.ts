/** What the words around a map are set with. */
import type { Palette } from "../../../scene/tokens/palette.ts";
import type { Face } from "../labels/advances.ts";

/** Sizes of letters in units of the sheet. */
export interface TypeSizes {
  readonly title: number;
  readonly lead: number;
  readonly body: number;
  readonly note: number;
}

export interface Ink {
  readonly palette: Palette;
  readonly sizes: TypeSizes;
  /** Only what a glance needs: no meanings, no sentences about symbols. */
  readonly isShort: boolean;
  /** Letters join, so that only the renderer knows their width: a line is one text, in which runs follow one another. */
  readonly isFlowing: boolean;
}

/** Words that are set in one face; a break may fall at any space. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly isFaint?: boolean;
}

/** For pictures that a reader studies. */
export const READING_SIZES: TypeSizes = { title: 27, lead: 14, body: 12.5, note: 10.5 };

/** For pictures that are seen small, among others. */
export const GLANCE_SIZES: TypeSizes = { title: 36, lead: 17, body: 16.5, note: 11 };
