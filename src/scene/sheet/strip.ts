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

/** The cells of one partner in the order of the documents, under a lens; the same whatever the document on the map. */
export const stripOf = remembered((index: FactIndex, lens: Lens, iso3: Iso3): readonly StripCell[] =>
  index.stops.map((stop) => {
    const { look, hindered } = fillOf(index, stop, lens, iso3);
    return { stop, look, hindered, rows: index.factsOfPartner(stop, iso3).about.length };
  }),
);

/** The strip as one sentence for those who do not see it: `June 2017: Running; May 2021: Not mentioned, hatched`. */
export function stripSentence({ dates, lists, map }: Words, cells: readonly StripCell[]): string {
  return cells
    .map(({ stop, look, hindered }) =>
      lists.labelled(dates.monthOf(stop), `${look.name}${hindered ? `${lists.comma}${map.hatched}` : ""}`),
    )
    .join("; ");
}
