/** Whether two maps stand in the place of the one. */
import type { AtlasState } from "../state/atlas.svelte.ts";
import { otherStop } from "../../view/comparison.ts";
import { comparer } from "./load.ts";

/** They do when all has come that they need: their code, the texts, and the picture whose land they share. */
export function isPaired({ view, whole }: AtlasState, firstPicture: SVGSVGElement | null): boolean {
  const isAsked = otherStop(view) !== null && view.mode !== "changes";
  return isAsked && comparer.value !== null && whole.value !== null && firstPicture !== null;
}
