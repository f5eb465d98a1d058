/** The small pictures of the views in the making. */
import type { AtlasState } from "../state/atlas.svelte.ts";
import { paletteOf } from "../state/appearance.svelte.ts";
import type { StepPictures } from "../present/stepPictures.svelte.ts";
import { viewPictures } from "../tours/viewPictures.ts";

/** Draws each view once, with what the page’s own picture was drawn with. */
export function makerPictures(atlas: AtlasState, firstPicture: SVGSVGElement | null): StepPictures {
  return viewPictures(() => atlas.index, atlas.known, paletteOf(atlas.view.theme), firstPicture);
}
