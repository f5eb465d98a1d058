/** Whether the camera is where the script of a tour has it, and not where a hand has moved it. */
import type { Camera } from "../../view/viewState.ts";
import { scriptOf } from "../../view/tours/onScript.ts";
import { writeCamera } from "../../view/writeView.ts";
import { isPresenting } from "../present/isPresenting.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

/** Answers for the page as it is now; never outside a talk. */
export function isCameraScripted(atlas: AtlasState): boolean {
  if (!isPresenting(atlas) || atlas.tourStep === null) return false;
  const script = scriptOf(atlas.tourStep.view, atlas.known);
  return textOf(script.at) === textOf(atlas.view.at);
}

function textOf(at: Camera | null): string {
  return at === null ? "" : writeCamera(at);
}
