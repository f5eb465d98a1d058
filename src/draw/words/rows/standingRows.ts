/** The partners against the documents: what each document makes of each partner under a lens. */
import type { FactId, Iso3, StopId } from "../../../model/records.ts";
import type { FactIndex } from "../../../slice/factIndex.ts";
import { familyState } from "../../../slice/families.ts";
import { filterOf, isEmptyFilter, matchingPartners } from "../../../slice/filter.ts";
import { standingOf } from "../../../slice/standing.ts";
import { readRows, readSort } from "../../../view/tableChoice.ts";
import type { Lens, ViewState } from "../../../view/viewState.ts";
import { fillOf, type PartnerFill } from "../../../scene/map/fills.ts";
import { partnerGroups } from "../../../scene/sheet/partnerList.ts";
import { holdsAll, searchable, wantedWords } from "../../../scene/search/wordsWithin.ts";
import { inOrder, type Rank } from "./order.ts";

export interface StandingCell extends Omit<PartnerFill, "iso3" | "name"> {
  readonly stop: StopId;
}

export interface StandingRow {
  readonly iso3: Iso3;
  readonly name: string;
  /** One for each document. */
  readonly cells: readonly StandingCell[];
}

export interface StandingRows {
  readonly rows: readonly StandingRow[];
  readonly filteredOut: number;
  /** How many of the others do not hold the words of the view. */
  readonly withoutWords: number;
}

/** The partners of the view in route order, or in the order that the address asks for. */
export function standingRows(index: FactIndex, view: ViewState): StandingRows {
  const inScope = partnersInScope(index, view);
  const filter = filterOf(index, view.filter);
  const kept = isEmptyFilter(filter) ? null : matchingPartners(index, view.stop, filter);
  const left = inScope.filter(({ iso3 }) => kept?.has(iso3) ?? true).map((partner) => rowOf(index, view.lens, partner));
  const wanted = wantedWords(view.q);
  const rows = left.filter(({ name, cells }) =>
    holdsAll(searchable([name, ...cells.map(({ look }) => look.name)]), wanted),
  );
  const order = readSort(view);
  return {
    rows: order === null ? rows : inOrder(rows, order, rankOf(index, view.lens, order.column), index.words.language),
    filteredOut: inScope.length - left.length,
    withoutWords: left.length - rows.length,
  };
}

function partnersInScope(index: FactIndex, view: ViewState): readonly { readonly iso3: Iso3; readonly name: string }[] {
  const all = partnerGroups(index).flatMap(({ partners }) => partners);
  if (readRows(view).choice.everyPartner) return all;
  if (view.partner !== null) return all.filter(({ iso3 }) => iso3 === view.partner);
  if (view.route === null) return all;
  const onRoute = index.route(view.route).partners;
  return all.filter(({ iso3 }) => onRoute.includes(iso3));
}

function rowOf(index: FactIndex, lens: Lens, { iso3, name }: { iso3: Iso3; name: string }): StandingRow {
  return { iso3, name, cells: index.stops.map((stop) => ({ stop, ...fillOf(index, stop, lens, iso3) })) };
}

/** By name, or by the look in one document, in the order of the legend. */
function rankOf({ words }: FactIndex, lens: Lens, column: string): (row: StandingRow) => Rank {
  const order = Object.keys(lens === "standing" ? words.looks.direction : words.looks.family);
  return ({ name, cells }) => {
    if (column === "partners") return name;
    const cell = cells.find(({ stop }) => stop === column);
    return cell === undefined ? null : order.indexOf(cell.key) + (cell.hindered ? 0.5 : 0);
  };
}

/** The rows of the tables that decided a cell. */
export function reasonsOf(index: FactIndex, stop: StopId, lens: Lens, iso3: Iso3): readonly FactId[] {
  return lens === "standing" ? standingOf(index, stop, iso3).reasons : familyState(index, stop, iso3, lens).reasons;
}
