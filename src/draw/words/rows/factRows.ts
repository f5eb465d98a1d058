/** The rows of a view: what the table lists, and what a download of it holds. */
import type { StopId } from "../../../model/records.ts";
import type { FactTable } from "../../../model/vocabulary.ts";
import type { WrittenFact } from "../../../model/written.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";
import { filterOf, isEmptyFilter, matches } from "../../../slice/filter.ts";
import { readRows, readSort, type TableChoice } from "../../../view/tableChoice.ts";
import type { ViewState } from "../../../view/viewState.ts";
import { columnsOf } from "./columns.ts";
import { inOrder } from "./order.ts";

export interface FactRows {
  /** As shown: in order, and only what the filter leaves. */
  readonly rows: readonly WrittenFact[];
  /** How many the filter leaves out. */
  readonly filteredOut: number;
}

/** The rows of one table in the view, filtered and in order. */
export function factRows(index: WrittenIndex, view: ViewState, table: FactTable): FactRows {
  const { choice } = readRows(view);
  const inScope = scopeOf(index, view, choice).filter((fact) => fact.table === table);
  const filter = filterOf(index, view.filter);
  const left = isEmptyFilter(filter) ? inScope : inScope.filter((fact) => matches(index, filter, fact));
  const order = readSort(view);
  const column = columnsOf(table, choice.everyDocument).find(({ key }) => key === order?.column);
  return {
    rows: order && column ? inOrder(left, order, (fact) => column.rank(index, fact), index.words.language) : left,
    filteredOut: inScope.length - left.length,
  };
}

/** How many rows each table has in the view’s documents and for its partner or route, before any filter. */
export function tableCounts(index: WrittenIndex, view: ViewState): ReadonlyMap<FactTable, number> {
  const counts = new Map<FactTable, number>();
  for (const { table } of scopeOf(index, view, readRows(view).choice)) counts.set(table, (counts.get(table) ?? 0) + 1);
  return counts;
}

/** What the documents in view say, of the chosen partner or route where one is chosen. */
function scopeOf(index: WrittenIndex, view: ViewState, choice: TableChoice): readonly WrittenFact[] {
  const stops = choice.everyDocument ? index.stops : [view.stop];
  return stops.flatMap((stop) => rowsAt(index, stop, view, choice.everyPartner));
}

function rowsAt(
  index: WrittenIndex,
  stop: StopId,
  { partner, route }: Pick<ViewState, "partner" | "route">,
  everyPartner: boolean,
): readonly WrittenFact[] {
  if (partner !== null && !everyPartner) {
    const { about, naming } = index.factsOfPartner(stop, partner);
    return [...about, ...naming];
  }
  return route !== null && !everyPartner ? index.factsOfRoute(stop, route) : index.factsOfStop(stop);
}
