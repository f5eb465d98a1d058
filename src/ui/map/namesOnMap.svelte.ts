/** The names of the live map stand where the picture's would: placed anew at every view, and a few times a second while it moves. */
import type { AtlasMap } from "../../draw/map/live/atlasMap.ts";
import { shownNames } from "../../draw/svg/picture.ts";
import type { Viewport } from "../../draw/viewport.ts";
import type { Scene } from "../../scene/scene.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import { CONTRAST } from "../../scene/tokens/strokes.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { namesOfPage } from "./pageMaterials.ts";

const PACE_MS = 120;

export interface Sighted {
  readonly map: AtlasMap;
  readonly index: FactIndex;
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly palette: PaletteName;
  /** Letters are so many times their size. */
  readonly scale: number;
}

/** Keeps the names of a map in line with what `now` tells of it; called while a component begins. */
export function keepNames(now: () => Sighted | null): void {
  let placed: (Sighted & { readonly atMs: number }) | null = null;
  $effect(() => {
    const sighted = now();
    if (sighted === null) return undefined;
    const { map, index, scene, viewport, palette, scale } = sighted;
    const textScale = scale * (palette === "contrast" ? CONTRAST.text : 1);
    const place = (): void => {
      placed = { ...sighted, atMs: performance.now() };
      map.showNames(shownNames(scene, namesOfPage(index), viewport, textScale));
    };
    const isSameLook = placed?.palette === palette && placed.scale === scale;
    const isOnlyMoved = isSameLook && placed?.map === map && placed.scene === scene;
    const restMs = placed && isOnlyMoved ? placed.atMs + PACE_MS - performance.now() : 0;
    if (restMs <= 0) {
      place();
      return undefined;
    }
    const timer = setTimeout(place, restMs);
    return () => clearTimeout(timer);
  });
}
