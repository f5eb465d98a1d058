/** The live map in a frame. A chunk of its own: nothing here loads before a reader wants to move the map. */
import core from "virtual:route-atlas/dataset";
import "../../styles/fonts.css";
import { shownNames } from "../../../draw/svg/picture.ts";
import type { Hover, Target } from "../../../draw/target.ts";
import type { PlaneCamera } from "../../../draw/viewport.ts";
import { coreInNames } from "../../../model/names.ts";
import { readCore } from "../../../model/wire/core.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { PaletteName } from "../../../scene/tokens/palette.ts";
import { CONTRAST } from "../../../scene/tokens/strokes.ts";
import type { FactIndex } from "../../../slice/factIndex.ts";
import type { Camera } from "../../../view/viewState.ts";
import type { EmbedMessages } from "../../../words/words.ts";
import { loadNames } from "../../language/names.ts";
import { namesOfPage } from "../../map/pageMaterials.ts";
import { openMap } from "../../map/openMap.ts";

export { openTurns } from "./turns.ts";

export interface LiveWish {
  readonly index: FactIndex;
  readonly scene: Scene;
  readonly palette: PaletteName;
  readonly camera: PlaneCamera;
  readonly gestures: EmbedMessages["gestures"];
  readonly onChoose: (target: Target | null) => void;
  readonly onHover: (hover: Hover | null) => void;
  readonly onCamera: (camera: Camera) => void;
  readonly onLost: () => void;
}

export interface EmbedLive {
  /** Shows a scene, and goes where the camera looks unless it is null. */
  readonly show: (scene: Scene, camera: PlaneCamera | null) => void;
  readonly setPalette: (palette: PaletteName) => void;
  readonly zoomBy: (steps: number) => void;
  readonly destroy: () => void;
}

/** Names are placed anew so often while the map moves. */
const PACE_MS = 120;
/** MapLibre draws each letter once, so its faces must be there before. */
const MAP_FACES = ["400 48px 'Atlas Sans'", "600 48px 'Atlas Sans Semibold'", "italic 400 48px 'Atlas Sans Italic'"];

/** Opens the map behind the picture; resolves when it is drawn and may take over. Throws MapTrouble. */
export async function openLive(container: HTMLElement, wish: LiveWish): Promise<EmbedLive> {
  const index = await wholeOf(wish.index);
  const named = namesOfPage(index);
  let { scene, palette } = wish;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.all(MAP_FACES.map((face) => document.fonts.load(face).catch(() => [])));
  const { map } = await openMap(
    container,
    { index },
    palette,
    {
      onChoose: wish.onChoose,
      onHover: wish.onHover,
      onMove: () => (timer ??= setTimeout(placeNames, PACE_MS)),
      onCamera: wish.onCamera,
      onLost: wish.onLost,
      onRestored: () => undefined,
    },
    wish.gestures,
  );

  function placeNames(): void {
    timer = undefined;
    const textScale = palette === "contrast" ? CONTRAST.text : 1;
    map.showNames(shownNames(scene, named, map.camera.viewport, textScale));
  }

  map.camera.goTo(wish.camera, false);
  map.show(scene);
  placeNames();
  await map.complete();
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    show(next, camera) {
      scene = next;
      map.show(scene);
      if (camera) map.camera.goTo(camera, !isStill);
      placeNames();
    },
    setPalette(next) {
      palette = next;
      map.setPalette(palette, 1);
      placeNames();
    },
    zoomBy: (steps) => map.camera.zoomBy(steps, !isStill),
    destroy() {
      clearTimeout(timer);
      map.destroy();
    },
  };
}

/** The lines of brackets and the names that only the live map has room for travel with it. */
async function wholeOf(index: FactIndex): Promise<FactIndex> {
  const { language } = index.words;
  const dataset = language === "en" ? index.dataset : coreInNames(index.dataset, await loadNames(language));
  const brackets = new Map(readCore(core).regions.map(({ id, bracket }) => [id, bracket]));
  const regions = dataset.regions.map((region) => ({ ...region, bracket: brackets.get(region.id) ?? null }));
  return { ...index, dataset: { ...dataset, regions } };
}
