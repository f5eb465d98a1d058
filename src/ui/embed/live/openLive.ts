/** The live map in a frame. A chunk of its own: nothing here loads before a reader wants to move the map. */
import core from "virtual:route-atlas/dataset";
import "../../styles/fonts.css";
import { shownNames } from "../../../draw/svg/picture.ts";
import type { Hover, Target } from "../../../draw/target.ts";
import type { PlaneCamera } from "../../../draw/viewport.ts";
import { readCore } from "../../../model/wire/core.ts";
import type { Scene } from "../../../scene/scene.ts";
import type { PaletteName } from "../../../scene/tokens/palette.ts";
import { CONTRAST } from "../../../scene/tokens/strokes.ts";
import type { FactIndex } from "../../../slice/factIndex.ts";
import type { Camera } from "../../../view/viewState.ts";
import type { EmbedMessages } from "../../../words/words.ts";
import { namesOfPage } from "../../map/pageMaterials.ts";
import { openMap } from "../../map/openMap.ts";
import { arbiterOver, liveChannel } from "../arbiter.ts";

export interface LiveWish {
  readonly index: FactIndex;
  readonly scene: Scene;
  readonly palette: PaletteName;
  readonly camera: PlaneCamera;
  readonly gestures: EmbedMessages["gestures"];
  readonly onChoose: (target: Target | null) => void;
  readonly onHover: (hover: Hover | null) => void;
  readonly onCamera: (camera: Camera) => void;
  /** Others move now. */
  readonly onTurnLost: () => void;
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
  const { index } = wish;
  const named = namesOfPage(index);
  let { scene, palette } = wish;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.all(MAP_FACES.map((face) => document.fonts.load(face).catch(() => [])));
  const arbiter = arbiterOver(liveChannel(), Math.random().toString(36).slice(2), wish.onTurnLost);
  const { map } = await openMap(
    container,
    { index: withBrackets(index) },
    palette,
    {
      onChoose: wish.onChoose,
      onHover: wish.onHover,
      onMove: () => (timer ??= setTimeout(placeNames, PACE_MS)),
      onCamera: (camera) => {
        arbiter.use();
        wish.onCamera(camera);
      },
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
  arbiter.use();
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
      arbiter.leave();
      map.destroy();
    },
  };
}

/** The lines of brackets travel with the live map. */
function withBrackets(index: FactIndex): FactIndex {
  const brackets = new Map(readCore(core).regions.map(({ id, bracket }) => [id, bracket]));
  const regions = index.dataset.regions.map((region) => ({ ...region, bracket: brackets.get(region.id) ?? null }));
  return { ...index, dataset: { ...index.dataset, regions } };
}
