/** Draws the pictures of views one after another and hands each on, so that no more than one is held. */
import type { Tour, TourStep } from "../../model/tour.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { ExportedPicture } from "../export/exportPicture.ts";
import { pngOf } from "../export/raster.ts";
import type { StepLook } from "../tours/stepPicture.ts";
import type { HandoutView } from "./content.ts";
import { type Progress, rest } from "./pictures.svelte.ts";

/** What a file with pictures is made from. */
export interface FileWish {
  readonly index: WrittenIndex;
  readonly tour: Tour;
  readonly views: readonly HandoutView[];
  readonly palette: PaletteName;
  readonly draw: (step: TourStep, look: StepLook) => Promise<ExportedPicture>;
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/** The PNG of each view. Throws what the drawing throws, and an AbortError where it was cancelled. */
export async function pngsOf(
  { views, palette, draw, signal, onProgress }: FileWish,
  lookOf: (view: HandoutView) => Omit<StepLook, "palette">,
): Promise<readonly Uint8Array[]> {
  const pngs: Uint8Array[] = [];
  for (const [place, view] of views.entries()) {
    signal.throwIfAborted();
    onProgress(place + 1, views.length);
    const { svg, widthPx, heightPx } = await draw(view.step, { ...lookOf(view), palette });
    const png = await pngOf(svg, { widthPx, heightPx });
    pngs.push(new Uint8Array(await png.arrayBuffer()));
    await rest();
  }
  signal.throwIfAborted();
  return pngs;
}
