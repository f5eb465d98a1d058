/** When things happened or are planned to, apart from when a document reports them. */
import type { DateSpan, DayNumber } from "../model/dates.ts";
import type { WrittenFact } from "../model/written.ts";

export interface Happening {
  readonly kind: "happened" | "planned";
  readonly span: DateSpan;
  /** The rows that tell it; several where one says that it tells the same as another, at the same date. */
  readonly rows: readonly [WrittenFact, ...WrittenFact[]];
}

export interface Chronology {
  /** In order of their beginnings, as far as these are stated. */
  readonly happenings: readonly Happening[];
  /** Next steps that no document dates. */
  readonly undated: readonly WrittenFact[];
}

/** The dated rows as happenings and plans; a row that has both a date and a next step is told twice. */
export function chronologyOf(rows: readonly WrittenFact[]): Chronology {
  const happenings: Happenings = new Map();
  const undated: WrittenFact[] = [];
  for (const row of rows) {
    if (row.happened !== null && isDated(row.happened)) add(happenings, "happened", row.happened, row);
    if (row.plannedFor === null) continue;
    if (isDated(row.plannedFor)) add(happenings, "planned", row.plannedFor, row);
    else undated.push(row);
  }
  const told = [...happenings.values()].flat();
  return { happenings: told.sort((one, other) => byBeginning(one.span, other.span)), undated };
}

/** The first and the last day that the happenings speak of; null where nothing is dated. */
export function daysOf(
  happenings: readonly Happening[],
): { readonly first: DayNumber; readonly last: DayNumber } | null {
  const days = happenings.flatMap(({ span }) => [span.earliest, span.latest]).filter((day) => day !== null);
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

/** By their kind and date: only those can be the same. */
type Happenings = Map<string, Happening[]>;

function add(happenings: Happenings, kind: Happening["kind"], span: DateSpan, row: WrittenFact): void {
  const key = `${kind} ${span.edtf}`;
  const then = happenings.get(key) ?? [];
  happenings.set(key, then);
  const at = then.findIndex((known) => known.rows.some((other) => tellSame(row, other)));
  const known = then[at];
  if (known) then[at] = { ...known, rows: [...known.rows, row] };
  else then.push({ kind, span, rows: [row] });
}

function tellSame(row: WrittenFact, other: WrittenFact): boolean {
  return row.sameAs.includes(other.id) || other.sameAs.includes(row.id);
}

function isDated({ earliest, latest }: DateSpan): boolean {
  return earliest !== null || latest !== null;
}

/** A span without a stated beginning stands where it ends. */
function byBeginning(one: DateSpan, other: DateSpan): number {
  const begin = ({ earliest, latest }: DateSpan): number => earliest ?? latest ?? 0;
  const end = ({ earliest, latest }: DateSpan): number => latest ?? earliest ?? 0;
  return begin(one) - begin(other) || end(one) - end(other);
}
