/** Families × documents: how far a partner's cooperation has come in each field, as each document tells it. */
import type { FactId, Iso3, StopId } from "../../model/records.ts";
import { FAMILIES, type Family } from "../../model/vocabulary.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { familyState } from "../../slice/families.ts";
import { standingOf } from "../../slice/standing.ts";
import { fillOf } from "../map/fills.ts";
import type { Look } from "../tokens/looks.ts";

export interface MatrixCell {
  readonly stop: StopId;
  readonly look: Look;
  readonly hindered: boolean;
  /** The furthest level in words, or why there is none. */
  readonly words: string;
  /** The rows behind it; none where the document says nothing in the field. */
  readonly rows: readonly FactId[];
  /** Of these, the ones that hinder; only told of the whole. */
  readonly hindrances: readonly FactId[];
}

export interface MatrixLine {
  readonly field: "standing" | Family;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  readonly stop: StopId;
  /** `June 2017`. */
  readonly month: string;
  readonly isCurrent: boolean;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
}

/** The matrix of a partner: its standing, then each family, in every document. `current` is the one on the map. */
export function matrixOf(index: FactIndex, current: StopId, iso3: Iso3): Matrix {
  const { dates, page, vocabulary } = index.words;
  const standing: MatrixLine = {
    field: "standing",
    name: page.lenses.standing.name,
    cells: index.stops.map((stop) => standingCell(index, stop, iso3)),
  };
  const families = FAMILIES.map((family): MatrixLine => ({
    field: family,
    name: vocabulary.families[family],
    cells: index.stops.map((stop) => familyCell(index, stop, iso3, family)),
  }));
  return {
    columns: index.stops.map((stop) => ({ stop, month: dates.monthOf(stop), isCurrent: stop === current })),
    lines: [standing, ...families],
  };
}

function standingCell(index: FactIndex, stop: StopId, iso3: Iso3): MatrixCell {
  const { reasons, hindrances } = standingOf(index, stop, iso3);
  const { look, hindered } = fillOf(index, stop, "standing", iso3);
  return { stop, look, hindered, words: look.name, rows: reasons, hindrances };
}

function familyCell(index: FactIndex, stop: StopId, iso3: Iso3, family: Family): MatrixCell {
  const { level, rows } = familyState(index, stop, iso3, family);
  const { look, hindered } = fillOf(index, stop, family, iso3);
  const words = level === null ? look.name : index.words.vocabulary.levels[level];
  return { stop, look, hindered, words, rows: rows.map(({ id }) => id), hindrances: [] };
}
