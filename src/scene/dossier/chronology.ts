/** What happened when, as lines of a chart: each with its place in time and the statements that tell it. */
import type { StopId } from "../../model/records.ts";
import type { WrittenFact } from "../../model/written.ts";
import { chronologyOf, daysOf, type Happening } from "../../slice/chronology.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { type Statement, statementOf } from "../sheet/passage.ts";
import { type Scale, scaleOf, type SpanPlace, type TimeAxis } from "./timeAxis.ts";

export interface ChronologyLine extends SpanPlace {
  readonly key: string;
  readonly isPlanned: boolean;
  /** `16 July 2023`. */
  readonly date: string;
  readonly subject: string;
  readonly subjectLanguage: string;
  /** The documents that tell it, in words: `June 2017`. */
  readonly reportedIn: readonly string[];
  readonly stops: readonly StopId[];
  readonly statements: readonly Statement[];
}

export interface ChronologyChart {
  readonly axis: TimeAxis;
  readonly lines: readonly ChronologyLine[];
  readonly undated: readonly Statement[];
}

/** The chart of some rows of any documents. */
export function chronologyChart(index: WrittenIndex, rows: readonly WrittenFact[]): ChronologyChart {
  const { happenings, undated } = chronologyOf(rows);
  const days = daysOf(happenings);
  const scale = scaleOf(index, days?.first ?? null, days?.last ?? null);
  return {
    axis: scale.axis,
    lines: happenings.map((happening) => lineOf(index, scale, happening)),
    undated: undated.map((row) => statementOf(index, row)),
  };
}

function lineOf(index: WrittenIndex, scale: Scale, { kind, span, rows }: Happening): ChronologyLine {
  const [first] = rows;
  const stops = [...new Set(rows.map(({ source }) => source))];
  const statements = rows.map((row) => statementOf(index, row));
  return {
    key: `${kind}-${first.id}`,
    isPlanned: kind === "planned",
    date: index.words.dates.span(span),
    subject: statements[0]?.subject ?? "",
    subjectLanguage: statements[0]?.subjectLanguage ?? "en",
    reportedIn: stops.map(index.words.dates.monthOf),
    stops,
    statements,
    ...scale.placeOf(span),
  };
}
