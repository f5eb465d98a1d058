/** How each corridor stands at a document's date. An end that nobody states is never drawn as closed. */
import type { CorridorUse } from "../../model/dataset.ts";
import type { DateSpan, DayNumber } from "../../model/dates.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { Words } from "../../words/words.ts";

export const CORRIDOR_STATES = ["in-use", "closed", "paused", "later", "undated"] as const;
export type CorridorState = (typeof CORRIDOR_STATES)[number];

export interface CorridorLook {
  readonly id: string;
  readonly route: RouteId;
  readonly label: string;
  readonly state: CorridorState;
  /** False while another route is in the foreground. */
  readonly inForeground: boolean;
  /** When the corridor was in use, in words. */
  readonly dates: string;
}

/** The look of every corridor on `day`; `route` brings one route to the foreground. */
export function corridorLooks(index: FactIndex, day: DayNumber, route: RouteId | null): CorridorLook[] {
  return index.dataset.routes.flatMap(({ id, corridors }) =>
    corridors.map((corridor) => ({
      id: corridor.id,
      route: id,
      label: corridor.label,
      state: corridorState(corridor, day),
      inForeground: route === null || route === id,
      dates: corridorDates(index.words, corridor),
    })),
  );
}

/** Whether a corridor was in use on a day, as far as its spans say; `closed` only where a closure is stated. */
export function corridorState(corridor: Pick<CorridorUse, "inUse" | "closed">, day: DayNumber): CorridorState {
  const { inUse, closed } = corridor;
  if (inUse.length === 0 || inUse.every((span) => span.earliest === null && span.latest === null)) return "undated";
  if (inUse.some((span) => covers(span, day))) return "in-use";
  if (closed !== null && closed.latest !== null && closed.latest <= day) return "closed";
  return inUse.every((span) => span.earliest !== null && span.earliest > day) ? "later" : "paused";
}

/** The spans of use in words, in order: `2015`; `from 2018`. */
export function corridorDates(words: Words, corridor: Pick<CorridorUse, "inUse">): string {
  const known = corridor.inUse.filter((span) => span.earliest !== null || span.latest !== null);
  return known.length === 0 ? words.map.corridorStates.undated : known.map(words.dates.span).join("; ");
}

function covers(span: DateSpan, day: DayNumber): boolean {
  return (span.earliest === null || span.earliest <= day) && (span.latest === null || span.latest >= day);
}
