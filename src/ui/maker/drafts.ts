/** From texts to tours in the making, and back to files. */
import type { Tour } from "../../model/tour.ts";
import type { KnownToTour } from "../../view/tours/parseTour.ts";
import { parseTour } from "../../view/tours/parseTour.ts";
import { draftId, slugOf } from "../../view/tours/draftId.ts";
import { editable, type EditedTour, newTour } from "../../view/tours/editTour.ts";
import { isMendable, type TourFault } from "../../view/tours/tourFault.ts";
import { writeTour } from "../../view/tours/writeTour.ts";
import { download } from "../export/hand.ts";
import { ownTours } from "../tours/ownTours.ts";
import { Making } from "./making.svelte.ts";

export interface OpenedDraft {
  /** Null where the text is no tour, however unfinished. */
  readonly tour: EditedTour | null;
  readonly faults: readonly TourFault[];
}

/** Reads a tour that may be unfinished. */
export function readDraft(text: string, id: string, known: KnownToTour): OpenedDraft {
  const { tour, faults } = parseTour(text, id, known, isMendable);
  return { tour: tour && editable(tour), faults };
}

/** Begins to make a tour of nothing. */
export function makeNew(language: string): Making {
  return makingOf(newTour(draftId("", Math.random), language), null);
}

/** Begins to make a tour out of another, under a name of its own. */
export function makeCopy(tour: Tour): Making {
  return makingOf(editable({ ...tour, id: draftId(tour.title, Math.random) }), null);
}

/** Goes on with a tour that the browser keeps. Null where it cannot be read. */
export function makeKept(id: string, known: KnownToTour): Making | null {
  const text = ownTours.read(id);
  const tour = text === null ? null : readDraft(text, id, known).tour;
  return tour && makingOf(tour, text);
}

function makingOf(tour: EditedTour, stored: string | null): Making {
  return new Making(ownTours, tour, stored, () => draftId(tour.title, Math.random));
}

/** What a file of the tour is called. */
export function draftFileName({ id, title }: Pick<Tour, "id" | "title">): string {
  return `${slugOf(title) || id}.md`;
}

/** Hands the tour out as a file. */
export function downloadTour(tour: Tour): void {
  downloadText(writeTour(tour), draftFileName(tour));
}

/** Hands a text out that may be no tour any more. */
export function downloadText(text: string, fileName: string): void {
  download(new Blob([text], { type: "text/markdown;charset=utf-8" }), fileName);
}
