/** What stands in small letters along a corridor that was not in use at a document's date: when it was, or when it closed. */
import { type CorridorSummary, type DatasetCore, lastDayOf } from "../../model/dataset.ts";
import { dateOfDay, type DayNumber } from "../../model/dates.ts";
import { dateText } from "../../model/dateText.ts";
import type { StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import { corridorState } from "./corridors.ts";

export interface CorridorNote {
  readonly corridor: string;
  readonly route: RouteId;
  /** `Thessaloniki–Hungary: closed 2015` */
  readonly text: string;
  /** The documents at whose dates it holds. */
  readonly stops: readonly StopId[];
}

/** The notes of all corridors at all documents; one for each different text of a corridor. */
export function corridorNotes({ routes, sources }: Pick<DatasetCore, "routes" | "sources">): CorridorNote[] {
  return routes.flatMap(({ id, corridors }) =>
    corridors.flatMap((corridor) => {
      const stopsOf = new Map<string, StopId[]>();
      for (const source of sources) {
        const note = noteOf(corridor, lastDayOf(source));
        if (note === null) continue;
        const text = `${corridor.label}: ${note}`;
        stopsOf.set(text, [...(stopsOf.get(text) ?? []), source.id]);
      }
      return [...stopsOf].map(([text, stops]) => ({ corridor: corridor.id, route: id, text, stops }));
    }),
  );
}

/** The note of a corridor on a day; null while it is in use or where no date is stated. */
export function noteOf(corridor: Pick<CorridorSummary, "inUse" | "closed">, day: DayNumber): string | null {
  const { inUse, closed } = corridor;
  switch (corridorState(corridor, day)) {
    case "closed":
      return closed?.latest == null ? null : `closed ${dateOfDay(closed.latest).getUTCFullYear()}`;
    case "later": {
      const [first] = inUse;
      return first ? `in use ${dateText(first)}` : null;
    }
    case "paused": {
      const last = inUse.filter(({ latest }) => latest !== null && latest < day).at(-1);
      return last ? `in use ${dateText(last)}` : null;
    }
    case "in-use":
    case "undated":
      return null;
  }
}
