/** A tour’s view as a picture: an SVG that needs nothing from anywhere. Loaded only by what draws such pictures. */
import { shownBox } from "../../draw/shownBox.ts";
import type { TourStep } from "../../model/tour.ts";
import { type Pictured, picturedOf } from "../../scene/pictured.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { parseView } from "../../view/parseView.ts";
import type { KnownIds, ViewState } from "../../view/viewState.ts";
import { type ExportedPicture, exportPicture } from "../export/exportPicture.ts";
import type { ExportMaterials } from "../export/materials.ts";
import type { PictureSize } from "../export/sizes.ts";

/** How a step’s picture looks. */
export interface StepLook extends PictureSize {
  readonly palette: PaletteName;
  /**
   * `whole` stands by itself; `bare` is the map and its legend, for pages that say the rest as text; `small` is the same with
   * large letters and few words; `map` is the map alone, for pictures as small as a stamp.
   */
  readonly form: "whole" | "bare" | "small" | "map";
  /** The address that a whole picture bears; without it, none. */
  readonly permalink?: string;
  /** Multiplies the sizes of letters. */
  readonly textScale?: number;
}

/** The view that a step names; what is broken in it falls back, as in an address. */
export function viewOfStep({ view }: Pick<TourStep, "view">, known: KnownIds): ViewState {
  return parseView(view, known).view;
}

/** What the step’s picture shows, for the words around it. */
export function picturedStep(index: FactIndex, known: KnownIds, step: Pick<TourStep, "view">): Pictured {
  return picturedOf(index, viewOfStep(step, known));
}

/**
 * The picture of a step; a view that compares two documents side by side or by swiping is two maps beside one another.
 * Throws MapTrouble, and only when there is no map to draw.
 */
export async function stepPicture(
  index: FactIndex,
  known: KnownIds,
  step: Pick<TourStep, "view">,
  look: StepLook,
  materials: ExportMaterials,
): Promise<ExportedPicture> {
  const { form, widthPx, heightPx, palette, permalink = "", textScale = 1 } = look;
  const view = viewOfStep(step, known);
  const { whole, pair } = picturedOf(index, view);
  return exportPicture(
    {
      widthPx,
      heightPx,
      scene: whole,
      pair,
      edition: index.dataset.edition,
      permalink,
      palette,
      textScale,
      isForGlance: form === "small",
      isBare: form === "bare" || form === "small",
      isMapAlone: form === "map",
      shown: shownBox(view, (iso3) => index.partner(iso3)),
    },
    materials,
  );
}
