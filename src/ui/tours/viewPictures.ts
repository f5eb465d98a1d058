/** Small pictures of a tour’s views: of the map alone, in the colours of the window. */
import type { TourStep } from "../../model/tour.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { KnownIds } from "../../view/viewState.ts";
import type { ExportMaterials } from "../export/materials.ts";
import { StepPictures } from "../present/stepPictures.svelte.ts";

/** About what they are shown at, so that their letters can be read there. */
const SIZE = { widthPx: 480, heightPx: 320 } as const;

/** Draws one view after another. What draws them comes with the first wish; `index` knows what filters name, once it is there. */
export function viewPictures(
  index: () => FactIndex,
  known: KnownIds,
  palette: PaletteName,
  pictureOfPage: SVGSVGElement | null = null,
): StepPictures {
  let materials: ExportMaterials | null = null;
  return new StepPictures(async (step: TourStep) => {
    const [{ stepPicture }, { ExportMaterials }] = await Promise.all([
      import("./stepPicture.ts"),
      import("../export/materials.ts"),
    ]);
    materials ??= new ExportMaterials(index(), pictureOfPage);
    const look = { ...SIZE, palette, form: "map" } as const;
    return (await stepPicture(index(), known, step, look, materials)).svg;
  });
}
