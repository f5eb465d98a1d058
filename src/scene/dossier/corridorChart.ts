/** When the corridors of a route were in use, on an axis with the documents. */
import type { DateSpan } from "../../model/dates.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { corridorDates } from "../map/corridors.ts";
import { scaleOf, type SpanPlace, type TimeAxis } from "./timeAxis.ts";

export interface CorridorBar {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  /** When it was in use, in words. */
  readonly dates: string;
  readonly peaks: string;
  readonly closed: string;
  readonly inUse: readonly SpanPlace[];
  readonly peakPlaces: readonly SpanPlace[];
}

export interface CorridorChart {
  readonly axis: TimeAxis;
  readonly corridors: readonly CorridorBar[];
}

/** The corridors of a route as bars. */
export function corridorChart(index: WrittenIndex, route: RouteId): CorridorChart {
  const { corridors } = index.route(route);
  const isDated = ({ earliest, latest }: DateSpan): boolean => earliest !== null || latest !== null;
  const days = corridors
    .flatMap(({ inUse, peaks, closed }) => [...inUse, ...peaks, ...(closed === null ? [] : [closed])])
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null);
  const scale = scaleOf(
    index,
    days.length === 0 ? null : Math.min(...days),
    days.length === 0 ? null : Math.max(...days),
  );
  const { span } = index.words.dates;
  return {
    axis: scale.axis,
    corridors: corridors.map((corridor) => ({
      id: corridor.id,
      label: corridor.label,
      summary: corridor.summary,
      dates: corridorDates(index.words, corridor),
      peaks: corridor.peaks.map(span).join("; "),
      closed: corridor.closed === null ? "" : span(corridor.closed),
      inUse: corridor.inUse.filter(isDated).map(scale.placeOf),
      peakPlaces: corridor.peaks.filter(isDated).map(scale.placeOf),
    })),
  };
}
