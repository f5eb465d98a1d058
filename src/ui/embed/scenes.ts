/** What draws the views of a frame: the plain ones at once, those that compare or filter when one is asked for. */
import { plainScene, type Scene } from "../../scene/plainScene.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { changesFrom } from "../../view/comparison.ts";
import type { ViewState } from "../../view/viewState.ts";

type SceneOf = (index: FactIndex, view: ViewState) => Scene;

export interface Scenes {
  /** Whether it can draw this view now. */
  readonly knows: (view: ViewState) => boolean;
  /** Sends for what it does not know. Rejects when that cannot be loaded, and may be asked again. */
  readonly learn: () => Promise<void>;
  /** What it does not know it shows as the document tells it. */
  readonly of: SceneOf;
}

/** Knows the plain views. */
export function scenes(): Scenes {
  let sceneOf: SceneOf = plainScene;
  return {
    knows: (view) => sceneOf !== plainScene || !isMore(view),
    async learn() {
      ({ sceneOfAll: sceneOf } = await import("./moreScenes.ts"));
    },
    of: (index, view) => sceneOf(index, view),
  };
}

/** Whether a view compares or filters, which most do not. */
function isMore(view: ViewState): boolean {
  return view.filter !== "" || changesFrom(view) !== null;
}
