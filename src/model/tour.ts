/** A tour: views of the atlas in an order that tells something, as docs/tours.md describes its Markdown. */
import type { FactId } from "./records.ts";

export type TourId = string;

/** A run of text, or the row that the sentence before it rests on. */
export type TourInline =
  { readonly kind: "text" | "emphasis"; readonly text: string } | { readonly kind: "row"; readonly id: FactId };

export type TourBlock =
  | { readonly kind: "paragraph"; readonly parts: readonly TourInline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly TourInline[])[] };

export interface TourStep {
  readonly heading: string;
  /** The words of the address after its `?`, without `tour` and `step`; empty for the opening view. */
  readonly view: string;
  /** This view’s part of the planned time; null where none is given. */
  readonly seconds: number | null;
  readonly caption: readonly TourBlock[];
  readonly notes: readonly TourBlock[];
}

export interface Tour {
  readonly id: TourId;
  readonly title: string;
  /** A language tag, such as `en`: of the tour’s own text. */
  readonly language: string;
  readonly translationOf: TourId | null;
  readonly author: string;
  readonly summary: string;
  /** How long the talk should take; null where nobody said. */
  readonly minutes: number | null;
  /** At least one. */
  readonly steps: readonly TourStep[];
}
