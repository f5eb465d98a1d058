/** Scenes that compare or filter, over rows that have their ids and instruments again. A chunk of its own. */
import core from "virtual:route-atlas/dataset";
import { readCore } from "../../model/wire/core.ts";
import { sceneOf, type Scene } from "../../scene/scene.ts";
import { type FactIndex, indexFacts } from "../../slice/factIndex.ts";
import { remembered } from "../../slice/remembered.ts";
import type { ViewState } from "../../view/viewState.ts";

/** The scene of any view, in the language of the index. */
export function sceneOfAll(index: FactIndex, view: ViewState): Scene {
  return sceneOf(wholeOf(index), view);
}

const wholeOf = remembered((index: FactIndex): FactIndex => {
  const { facts, instruments } = readCore(core);
  return indexFacts({ ...index.dataset, facts, instruments }, index.words);
});
