/** The small pictures of the views in the making. */
import type { AtlasState } from "../state/atlas.svelte.ts";
import { paletteOf } from "../state/appearance.svelte.ts";
import { StepPictures } from "../present/stepPictures.svelte.ts";
import type { ExportMaterials } from "../export/materials.ts";

/** Twice what it is shown at. */
const SIZE = { widthPx: 360, heightPx: 240 } as const;

/** Draws each view once; what it draws with is prepared once too, and comes with the first wish. */
export function makerPictures(atlas: AtlasState, firstPicture: SVGSVGElement | null): StepPictures {
  let materials: ExportMaterials | null = null;
  return new StepPictures(async (step) => {
    const [{ stepPicture }, exports] = await Promise.all([
      import("../tours/stepPicture.ts"),
      import("../export/materials.ts"),
    ]);
    materials ??= new exports.ExportMaterials(atlas.index, firstPicture);
    const look = { ...SIZE, palette: paletteOf(atlas.view.theme), form: "map" } as const;
    return (await stepPicture(atlas.index, atlas.known, step, look, materials)).svg;
  });
}
