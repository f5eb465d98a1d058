/** The rows of a view: what the table lists, and what a download of it holds. */
import type { FactId, StopId } from "../../../model/records.ts";
import type { FactTable } from "../../../model/vocabulary.ts";
import type { WrittenFact } from "../../../model/written.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";
import { filterOf, isEmptyFilter, matches } from "../../../slice/filter.ts";
import { holdsAll, searchable, wantedWords } from "../../../scene/search/wordsWithin.ts";
import { readRows, readSort, type TableChoice } from "../../../view/tableChoice.ts";
import type { ViewState } from "../../../view/viewState.ts";
import { columnsOf } from "./columns.ts";
import { inOrder } from "./order.ts";

export interface FactRows {
  /** As shown: in order, and only what the filter leaves and what holds the words of the view. */
  readonly rows: readonly WrittenFact[];
  /** How many the filter leaves out. */
  readonly filteredOut: number;
  /** How many of those that the filter leaves do not hold the words. */
  readonly withoutWords: number;
}

/** The rows of one table in the view, filtered and in order. */
export function factRows(index: WrittenIndex, view: ViewState, table: FactTable): FactRows {
  const { choice } = readRows(view);
  const inScope = scopeOf(index, view, choice).filter((fact) => fact.table === table);
  const filter = filterOf(index, view.filter);
  const left = isEmptyFilter(filter) ? inScope : inScope.filter((fact) => matches(index, filter, fact));
  const wanted = wantedWords(view.q);
  const held = wanted.length === 0 ? left : left.filter((fact) => holdsAll(textOf(index, fact), wanted));
  const order = readSort(view);
  const column = columnsOf(table, choice.everyDocument).find(({ key }) => key === order?.column);
  return {
    rows: order && column ? inOrder(held, order, (fact) => column.rank(index, fact), index.words.language) : held,
    filteredOut: inScope.length - left.length,
    withoutWords: left.length - held.length,
  };
}

const texts = new WeakMap<WrittenIndex, Map<FactId, string>>();

/** All that a row shows, folded once for all letters that are typed. */
function textOf(index: WrittenIndex, fact: WrittenFact): string {
  const known = texts.get(index) ?? new Map<FactId, string>();
  texts.set(index, known);
  const text =
    known.get(fact.id) ??
    searchable([fact.id, ...columnsOf(fact.table, true).map((column) => column.text(index, fact))]);
  known.set(fact.id, text);
  return text;
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
