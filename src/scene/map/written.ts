/** What is written on the map whatever the document: the same for the live map and for every picture. */
import type { Iso3 } from "../../model/records.ts";
import type { MapNames } from "../../model/mapNames.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { type CorridorNote, corridorNotes } from "./corridorNotes.ts";
import type { Bracket } from "./labels.ts";

export interface WrittenOnMap {
  readonly brackets: readonly Bracket[];
  /** As designated. */
  readonly partnerNames: ReadonlyMap<Iso3, string>;
  readonly routeNames: Readonly<Record<RouteId, string>>;
  /** The notes along corridors at every document. */
  readonly corridorNotes: readonly CorridorNote[];
  /** Of countries, places and seas; null in English, which the base map is written in. */
  readonly mapNames: MapNames | null;
}

/** The names, brackets and notes of a dataset in its language. */
export function writtenOnMap({ dataset, words }: Pick<FactIndex, "dataset" | "words">): WrittenOnMap {
  return {
    brackets: dataset.regions.flatMap(({ id, name, bracket }) => (bracket ? [{ region: id, name, ...bracket }] : [])),
    partnerNames: new Map(dataset.partners.map(({ iso3, name }) => [iso3, name])),
    routeNames: words.vocabulary.routes,
    corridorNotes: corridorNotes(words, dataset),
    mapNames: dataset.mapNames ?? null,
  };
}
