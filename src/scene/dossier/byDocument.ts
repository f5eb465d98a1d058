/** Rows under the documents that tell them, and why the other documents tell none. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { type Statement, statementOf } from "../sheet/passage.ts";

export interface DocumentRows {
  readonly stop: StopId;
  readonly month: string;
  readonly statements: readonly Statement[];
}

export interface RowsByDocument {
  readonly documents: readonly DocumentRows[];
  readonly count: number;
  /** Why the others say nothing, in sentences. */
  readonly gaps: readonly string[];
}

/** Rows by document, in order of date; `gapsFor` says in sentences why some documents have none. */
export function rowsByDocument(
  index: WrittenIndex,
  rowsOf: (stop: StopId) => readonly WrittenFact[],
  gapsFor: (index: WrittenIndex, stops: readonly StopId[]) => string[],
): RowsByDocument {
  const documents = index.stops.map((stop) => ({
    stop,
    month: index.words.dates.monthOf(stop),
    statements: rowsOf(stop).map((row) => statementOf(index, row)),
  }));
  const told = documents.filter(({ statements }) => statements.length > 0);
  const empty = documents.filter(({ statements }) => statements.length === 0).map(({ stop }) => stop);
  return {
    documents: told,
    count: told.reduce((total, { statements }) => total + statements.length, 0),
    gaps: gapsFor(index, empty),
  };
}

/** Why documents that say nothing of a kind about a partner do not: they name it elsewhere, never, or do not cover it. */
export function partnerGaps(iso3: Iso3): (index: WrittenIndex, stops: readonly StopId[]) => string[] {
  return (index, stops) => {
    const { dates, dossier } = index.words;
    const monthsWhere = (...directions: readonly string[]): string[] =>
      stops.filter((stop) => directions.includes(standingOf(index, stop, iso3).direction)).map(dates.monthOf);
    const silent = monthsWhere("silent");
    const outside = monthsWhere("outside");
    const others = stops.map(dates.monthOf).filter((month) => !silent.includes(month) && !outside.includes(month));
    return sentences([
      [dossier.gaps.nothing, others],
      [dossier.gaps.silent, silent],
      [dossier.gaps.outside, outside],
    ]);
  };
}

/** Why documents say nothing of a kind about a route. */
export function routeGaps(
  hasAny: (stop: StopId) => boolean,
): (index: WrittenIndex, stops: readonly StopId[]) => string[] {
  return (index, stops) => {
    const { dates, dossier } = index.words;
    return sentences([
      [dossier.gaps.nothing, stops.filter(hasAny).map(dates.monthOf)],
      [dossier.gaps.notTied, stops.filter((stop) => !hasAny(stop)).map(dates.monthOf)],
    ]);
  };
}

function sentences(said: readonly (readonly [(months: readonly string[]) => string, readonly string[]])[]): string[] {
  return said.flatMap(([sentence, months]) => (months.length > 0 ? [sentence(months)] : []));
}
