/** What a maker does to a tour. Each edit gives a new tour and leaves the old one as it was. */
import type { Tour, TourStep } from "../../model/tour.ts";
import { TOUR_LIMITS } from "./limits.ts";

/** A view that keeps its name while it moves and changes. */
export interface EditedStep extends TourStep {
  readonly key: number;
}

/** A tour in the making, which may still have no view. */
export interface EditedTour extends Tour {
  readonly steps: readonly EditedStep[];
}

/** What a new tour begins with. */
export function newTour(id: string, language: string): EditedTour {
  return { id, title: "", language, translationOf: null, author: "", summary: "", minutes: null, steps: [] };
}

/** The tour with a key for each of its views. A view that equals one of `before` at the same place keeps that key. */
export function editable(tour: Tour, before?: EditedTour): EditedTour {
  let next = nextKey(before?.steps ?? []);
  const steps = tour.steps.map((step, at) => ({ ...step, key: before?.steps[at]?.key ?? next++ }));
  return { ...tour, steps };
}

/** Puts a view at a place, by default the end. The tour stays as it is when it is full. */
export function addStep(tour: EditedTour, step: TourStep, at = tour.steps.length): EditedTour {
  if (tour.steps.length >= TOUR_LIMITS.views) return tour;
  const added = { ...step, key: nextKey(tour.steps) };
  return { ...tour, steps: [...tour.steps.slice(0, at), added, ...tour.steps.slice(at)] };
}

/** Takes the view at `from` out and puts it at the place `to`, counted in the tour as it is afterwards. */
export function moveStep(tour: EditedTour, from: number, to: number): EditedTour {
  const moved = tour.steps[from];
  const place = Math.min(Math.max(to, 0), tour.steps.length - 1);
  if (!moved || place === from) return tour;
  const others = tour.steps.filter((_, at) => at !== from);
  return { ...tour, steps: [...others.slice(0, place), moved, ...others.slice(place)] };
}

export function removeStep(tour: EditedTour, key: number): EditedTour {
  return { ...tour, steps: tour.steps.filter((step) => step.key !== key) };
}

export function changeStep(tour: EditedTour, key: number, patch: Partial<TourStep>): EditedTour {
  return { ...tour, steps: tour.steps.map((step) => (step.key === key ? { ...step, ...patch } : step)) };
}

/** The place of a view, from 0; -1 where it is gone. */
export function placeOf({ steps }: EditedTour, key: number | null): number {
  return steps.findIndex((step) => step.key === key);
}

/** The tour without its notes: shorter, and for those who only watch. */
export function withoutNotes<Kind extends Tour>(tour: Kind): Kind {
  return { ...tour, steps: tour.steps.map((step) => ({ ...step, notes: [] })) };
}

function nextKey(steps: readonly EditedStep[]): number {
  return Math.max(0, ...steps.map(({ key }) => key)) + 1;
}
