/** dataset + view → Scene: plain data for everything that is seen or read. Drawers turn it into a map, a picture, words. */
import type { FactIndex } from "../slice/factIndex.ts";
import { between } from "../slice/lensChanges.ts";
import { changesFrom } from "../view/comparison.ts";
import { filteredAt } from "../slice/filtered.ts";
import type { StopId } from "../model/records.ts";
import type { ViewState } from "../view/viewState.ts";
import { filterTextWords } from "./filterWords.ts";
import { changeFills } from "./map/changeFills.ts";
import { changeLegend } from "./map/legend.ts";
import { documentWords, type FilteredScene, type Scene, sceneWith, type ShownState, stateOf } from "./plainScene.ts";

export { type DocumentWords, documentWords, isDimmed, type Scene } from "./plainScene.ts";

/** What there is to see and read for a view. Pure: the same view gives the same scene. `named` may know the names of instruments. */
export function sceneOf(index: FactIndex, view: ViewState, named: FactIndex = index): Scene {
  const other = changesFrom(view);
  const state = other === null ? stateOf(index, view) : changesOf(index, view, other);
  return sceneWith(index, view, state, filteredScene(index, named, view));
}

function filteredScene(index: FactIndex, named: FactIndex, { stop, filter }: ViewState): FilteredScene | null {
  const left = filteredAt(index, stop, filter);
  if (left === null) return null;
  const { partners } = index.dataset;
  const what = filterTextWords(named, filter);
  return { ...left, sentence: index.words.filtering.sentence(what, left.partners.size, partners.length) };
}

/** What changed between two documents. */
function changesOf(index: FactIndex, { lens: id, stop }: ViewState, other: StopId): ShownState {
  const { words } = index;
  const said = words.page.lenses[id];
  const span = between(index, stop, other);
  const [from, to] = [documentWords(index, span.from), documentWords(index, span.to)];
  const { documentsOf, changes } = words.page;
  const months = [words.dates.monthOf(span.from), words.dates.monthOf(span.to)] as const;
  const question = id === "standing" ? changes.question(...months) : changes.questionIn(said.name, ...months);
  const fills = changeFills(index, span, id);
  return {
    compared: [from, to],
    heading: documentsOf(from.date, to.date),
    lens: { id, name: changes.name(said.name), question },
    fills,
    legend: changeLegend(words, fills),
  };
}
