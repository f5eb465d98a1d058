/** The map as a table: one row a partner, for those without scripts and for screen readers. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { Lens } from "../../view/viewState.ts";
import { fillOf } from "../../scene/map/fills.ts";
import { type Mark, marksOf } from "../../scene/map/marks.ts";
import { partnerGroups } from "../../scene/sheet/partnerList.ts";
import { markWords } from "./lists.ts";

export interface TableRow {
  readonly iso3: Iso3;
  readonly partner: string;
  /** The name of the look: `Advancing`. */
  readonly look: string;
  readonly hindered: boolean;
  /** As the largest mark says it; empty where the document states none for this partner alone. */
  readonly deployments: string;
  readonly funding: string;
  /** The names of the routes that pass the partner. */
  readonly routes: readonly string[];
}

/** One row for each partner, in route order. */
export function standingTable(index: FactIndex, stop: StopId, lens: Lens): TableRow[] {
  const marks = marksOf(index, stop);
  const groups = partnerGroups(index);
  return groups
    .flatMap(({ partners }) => partners)
    .map(({ iso3, name }) => {
      const { look, hindered } = fillOf(index, stop, lens, iso3);
      const routes = index.dataset.routes.filter(({ partners }) => partners.includes(iso3));
      return {
        iso3,
        partner: name,
        look: look.name,
        hindered,
        deployments: markText(index, marks, "deployments", iso3),
        funding: markText(index, marks, "funding", iso3),
        routes: routes.map(({ id }) => index.words.vocabulary.routes[id]),
      };
    });
}

/** The label without the partner's name, which the row says already. */
function markText({ words }: FactIndex, marks: readonly Mark[], layer: Mark["layer"], iso3: Iso3): string {
  const mark = marks.find((candidate) => candidate.layer === layer && candidate.iso3 === iso3);
  return mark === undefined ? "" : markWords(words, { ...mark, label: mark.figures });
}
