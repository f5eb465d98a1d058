/** The figures that a glance can take in: single ones that a document states, never a sum. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { marksOf } from "../map/marks.ts";

export interface KeyFigure {
  readonly term: string;
  readonly said: string;
}

/** What the symbols of a partner stand for on the map of a document. */
export function keyFigures(index: WrittenIndex, stop: StopId, iso3: Iso3): KeyFigure[] {
  const { dossier, map } = index.words;
  return marksOf(index, stop)
    .filter((mark) => mark.iso3 === iso3)
    .map(({ layer, figures, others }) => ({
      term: layer === "funding" ? dossier.glance.largestAmount : dossier.glance.deployment,
      said: others === 0 ? figures : `${figures}${map.moreStated(others)}`,
    }));
}
