/** The tour that the address of a frame names. A chunk of its own, with all tours in it. */
import tours from "virtual:route-atlas/tours";
import { stepAsked, withStep } from "../../view/tours/onScript.ts";
import { cameraOfStep } from "../map/aim.ts";
import type { EmbedTour } from "./facts.ts";
import { tourNode } from "./tourStep.ts";

/** The tour, its step and the words of the view to begin with; null where nobody knows a tour of that name. */
export function tourAsked(query: string): { readonly tour: EmbedTour; readonly query: string } | null {
  const words = new URLSearchParams(query);
  const tour = tours.find(({ id }) => id === words.get("tour"));
  if (!tour) return null;
  const asked = Number(words.get("step") ?? 1);
  const { number, step } = stepAsked(tour, Number.isInteger(asked) ? asked : 1);
  return { tour: { tour, number, nodeOf: tourNode, cameraOf: cameraOfStep }, query: withStep(query, step?.view ?? "") };
}
