/** Pictures of the real tables and the pressed geometry, for tests. */
import { pagePicture } from "../../../build/first/pagePicture.ts";
import { pressGeometry } from "../../../build/geometry/pressGeometry.ts";
import type { Prepared } from "../../../src/draw/svg/materials.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import type { PictureOptions } from "../../../src/draw/svg/picture.ts";
import { type Frame, openingCamera, planeCameraOf } from "../../../src/draw/viewport.ts";
import { type Scene, sceneOf } from "../../../src/scene/scene.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { type Camera, defaultView, type ViewState } from "../../../src/view/viewState.ts";
import { projectRoot } from "../../build/support/folders.ts";
import { realIndex } from "../../support/realData.ts";

export const realPrepared: Prepared = pagePicture(
  realIndex.dataset,
  realIndex.words,
  await pressGeometry(projectRoot),
).prepared;

export const baseView = defaultView({
  stops: realIndex.stops,
  partners: realIndex.dataset.partners.map(({ iso3 }) => iso3),
});

export function sceneWith(changes: Partial<ViewState> = {}): Scene {
  return sceneOf(realIndex, { ...baseView, ...changes });
}

/** Options for a window of a size; its camera is the opening one or that of an address. */
export function optionsFor(
  [widthPx, heightPx]: readonly [number, number],
  changes: Partial<PictureOptions> & { readonly at?: Camera; readonly frame?: Frame } = {},
): PictureOptions {
  const { at, frame = { top: 0, right: 0, bottom: 0, left: 0 }, ...others } = changes;
  const [freeWidth, freeHeight] = [widthPx - frame.left - frame.right, heightPx - frame.top - frame.bottom];
  const camera = at ? planeCameraOf(at) : openingCamera(freeWidth, freeHeight);
  return {
    viewport: { widthPx, heightPx, frame, camera },
    units: "px",
    paint: (token) => PALETTES.light[token],
    ...others,
  };
}

/** Every element of a tree, in the order of the text. */
export function everyNode(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" ? [] : everyNode(child)))];
}

/** The elements of a class. */
export function ofClass(node: SvgNode, name: string): SvgNode[] {
  return everyNode(node).filter(({ attributes }) => attributes["class"] === name);
}
