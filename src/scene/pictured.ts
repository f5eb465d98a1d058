/** What one picture of a view shows: one document, or two beside one another where the view sets them so. */
import type { FactIndex } from "../slice/factIndex.ts";
import { between } from "../slice/lensChanges.ts";
import { otherStop } from "../view/comparison.ts";
import type { ViewState } from "../view/viewState.ts";
import type { LegendEntry } from "./map/legend.ts";
import { type Scene, sceneOf } from "./scene.ts";

export interface Pictured {
  /** What the words of the picture are about: the scene, or both scenes as one. */
  readonly whole: Scene;
  /** The earlier and the later document where each has a map of its own; null where there is one map. */
  readonly pair: readonly [earlier: Scene, later: Scene] | null;
}

/** The scenes of a view as a picture shows them: two maps also where the page lets a reader swipe from one to the other. */
export function picturedOf(index: FactIndex, view: ViewState): Pictured {
  const other = otherStop(view);
  if (other === null || view.mode === "changes") return { whole: sceneOf(index, view), pair: null };
  const { from, to } = between(index, view.stop, other);
  const sceneAt = (stop: typeof from): Scene => sceneOf(index, { ...view, stop, compare: null });
  const pair = [sceneAt(from), sceneAt(to)] as const;
  return { whole: bothOf(...pair), pair };
}

/** Heading, legend and symbols of two maps that share them. */
function bothOf(earlier: Scene, later: Scene): Scene {
  const { words, document } = earlier;
  return {
    ...earlier,
    compared: [document, later.document],
    heading: words.page.documentsOf(document.date, later.document.date),
    marks: [...earlier.marks, ...later.marks],
    corridors: later.corridors,
    regional: [...earlier.regional, ...later.regional],
    legend: bothCounts(earlier.legend, later.legend),
    description: `${earlier.description} ${later.description}`,
  };
}

function bothCounts(earlier: readonly LegendEntry[], later: readonly LegendEntry[]): LegendEntry[] {
  const counts = new Map(later.map(({ key, count }) => [key, count]));
  return earlier.map((entry) => ({ ...entry, countLater: counts.get(entry.key) ?? 0 }));
}
