/** What is wrong in a tour’s Markdown, and where: data, so that every language can say it. */
import type { FactId } from "../../model/records.ts";
import type { Notice } from "../parseView.ts";

/** The front matter’s fields, in the order in which they are written. */
export const TOUR_FIELDS = ["title", "language", "translation-of", "author", "summary", "minutes"] as const;
export type TourField = (typeof TOUR_FIELDS)[number];

/** Markup that a tour does not know; it is shown as the text that it is. */
export type ForeignMarkup = "html" | "link" | "image" | "code" | "quote" | "heading";

export type TourFaultWhat =
  | { readonly kind: "fileTooLong"; readonly most: number }
  | { readonly kind: "noFrontMatter" | "openFrontMatter" | "noViews" | "textBeforeViews" | "noHeading" | "noViewLine" }
  | { readonly kind: "tooMuchMarkup" }
  | { readonly kind: "fieldMissing"; readonly field: TourField }
  | { readonly kind: "fieldUnknown" | "fieldTwice" | "fieldNotRead"; readonly field: string }
  | { readonly kind: "fieldTooLong"; readonly field: TourField; readonly most: number }
  | { readonly kind: "language" | "translationOf" | "minutes" | "seconds" }
  | { readonly kind: "tooManyViews" | "headingTooLong" | "captionTooLong" | "notesTooLong"; readonly most: number }
  | { readonly kind: "wordNotHere"; readonly name: string }
  | { readonly kind: "view"; readonly notice: Notice }
  | { readonly kind: "rowUnknown"; readonly id: FactId }
  | { readonly kind: "markup"; readonly markup: ForeignMarkup };

export interface TourFault {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly what: TourFaultWhat;
}

/** What still leaves a tour that can be shown: words that mean nothing here, and text that is too long or oddly marked. */
const HARMLESS: ReadonlySet<TourFaultWhat["kind"]> = new Set([
  "fieldUnknown",
  "fieldTwice",
  "fieldTooLong",
  "translationOf",
  "minutes",
  "seconds",
  "fieldNotRead",
  "headingTooLong",
  "captionTooLong",
  "notesTooLong",
  "wordNotHere",
  "view",
  "rowUnknown",
  "markup",
]);

/** What a tour may lack while somebody works on it. */
const UNFINISHED: ReadonlySet<TourFaultWhat["kind"]> = new Set(["fieldMissing", "noViews", "noHeading", "noViewLine"]);

/** Whether a maker can open a tour in spite of the fault. */
export function isMendable(fault: TourFault): boolean {
  return UNFINISHED.has(fault.what.kind) || isHarmless(fault);
}

/** Whether a tour can be shown in spite of the fault. */
export function isHarmless({ what }: TourFault): boolean {
  return HARMLESS.has(what.kind);
}
