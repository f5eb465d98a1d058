/** What stands in small letters along a corridor that was not in use at a document's date: when it was, or when it closed. */
import { type CorridorSummary, type DatasetCore, lastDayOf } from "../../model/dataset.ts";
import { dateOfDay, type DayNumber } from "../../model/dates.ts";
import type { StopId } from "../../model/records.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { Words } from "../../words/words.ts";
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
export function corridorNotes(
  words: Words,
  { routes, sources }: Pick<DatasetCore, "routes" | "sources">,
): CorridorNote[] {
  return routes.flatMap(({ id, corridors }) =>
    corridors.flatMap((corridor) => {
      const stopsOf = new Map<string, StopId[]>();
      for (const source of sources) {
        const note = noteOf(words, corridor, lastDayOf(source));
        if (note === null) continue;
        const text = words.lists.labelled(corridor.label, note);
        stopsOf.set(text, [...(stopsOf.get(text) ?? []), source.id]);
      }
      return [...stopsOf].map(([text, stops]) => ({ corridor: corridor.id, route: id, text, stops }));
    }),
  );
}

/** The note of a corridor on a day; null while it is in use or where no date is stated. */
export function noteOf(
  { dates, map }: Words,
  corridor: Pick<CorridorSummary, "inUse" | "closed">,
  day: DayNumber,
): string | null {
  const { inUse, closed } = corridor;
  switch (corridorState(corridor, day)) {
    case "closed":
      return closed?.latest == null ? null : map.noteClosed(String(dateOfDay(closed.latest).getUTCFullYear()));
    case "later": {
      const [first] = inUse;
      return first ? map.noteInUse(dates.span(first)) : null;
    }
    case "paused": {
      const last = inUse.filter(({ latest }) => latest !== null && latest < day).at(-1);
      return last ? map.noteInUse(dates.span(last)) : null;
    }
    case "in-use":
    case "undated":
      return null;
  }
}
