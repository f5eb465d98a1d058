/** From the maker to the talk. */
import type { Tour } from "../../model/tour.ts";
import { enterFullScreen } from "../present/fullScreen.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

/** Presents a tour as it stands, from a view counted from 1. */
export function presentTour(atlas: AtlasState, tour: Tour, step: number): void {
  atlas.addTours([tour]);
  enterFullScreen(document);
  atlas.startTour(tour.id, step);
}
