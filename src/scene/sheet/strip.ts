/** One cell for each document: the whole story of a partner at a glance. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { remembered } from "../../slice/remembered.ts";
import type { Words } from "../../words/words.ts";
import type { Lens } from "../../view/viewState.ts";
import { fillOf } from "../map/fills.ts";
import type { Look } from "../tokens/looks.ts";

export interface StripCell {
  readonly stop: StopId;
  readonly look: Look;
  readonly hindered: boolean;
  /** How many rows the document has about the partner. */
  readonly rows: number;
}

/** More cells than this have no room in a list of partners. */
export const MOST_CELLS = 9;

/** The cells of one partner in the order of all documents, under a lens; the same whatever the document on the map. */
export const stripOf = remembered((index: FactIndex, lens: Lens, iso3: Iso3): readonly StripCell[] =>
  cellsOf(index, index.stops, lens, iso3),
);

/** Where the strips of a list begin: with the first document where all have room, otherwise so that the one on the map is among them. */
export function stripStart(stops: readonly StopId[], stop: StopId): number {
  const before = stops.indexOf(stop) - Math.floor(MOST_CELLS / 2);
  return Math.max(0, Math.min(before, stops.length - MOST_CELLS));
}

/** The cells of one partner that have room in a list, from `stripStart` on. */
export const stripFrom = remembered((index: FactIndex, lens: Lens, iso3: Iso3, start: string): readonly StripCell[] =>
  cellsOf(index, index.stops.slice(Number(start), Number(start) + MOST_CELLS), lens, iso3),
);

function cellsOf(index: FactIndex, stops: readonly StopId[], lens: Lens, iso3: Iso3): StripCell[] {
  return stops.map((stop) => {
    const { look, hindered } = fillOf(index, stop, lens, iso3);
    return { stop, look, hindered, rows: index.factsOfPartner(stop, iso3).about.length };
  });
}

/** The strip as one sentence for those who do not see it: `June 2017: Running; May 2021: Not mentioned, hatched`. */
export function stripSentence({ dates, lists, map }: Words, cells: readonly StripCell[]): string {
  return cells
    .map(({ stop, look, hindered }) =>
      lists.labelled(dates.monthOf(stop), `${look.name}${hindered ? `${lists.comma}${map.hatched}` : ""}`),
    )
    .join("; ");
}
