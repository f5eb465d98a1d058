/** What one document says of a route, and the corridors that make it up. */
import type { Iso3, StopId } from "../../model/records.ts";
import { lastDayOf } from "../../model/dataset.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { type CorridorState, corridorDates, corridorState } from "../map/corridors.ts";
import { type Statement, statementOf } from "./passage.ts";
import { moneySections, type MoneySection } from "./partnerSheet.ts";

export interface CorridorLine {
  readonly id: string;
  readonly label: string;
  readonly frontexLabel: string;
  readonly summary: string;
  readonly state: CorridorState;
  readonly dates: string;
  readonly peaks: string;
}

export interface RouteSheet {
  readonly route: RouteId;
  readonly name: string;
  readonly stop: StopId;
  readonly partners: readonly { readonly iso3: Iso3; readonly name: string }[];
  readonly corridors: readonly CorridorLine[];
  readonly cooperation: readonly Statement[];
  readonly deployments: readonly Statement[];
  readonly money: readonly MoneySection[];
  readonly indicators: readonly Statement[];
  readonly events: readonly Statement[];
  readonly isEmpty: boolean;
}

/** The sheet of a route at a stop. */
export function routeSheet(index: WrittenIndex, stop: StopId, route: RouteId): RouteSheet {
  const facts = index.factsOfRoute(stop, route);
  const of = (table: WrittenFact["table"]): Statement[] =>
    facts.filter((fact) => fact.table === table).map((fact) => statementOf(index, fact));
  const { corridors, partners } = index.route(route);
  const day = lastDayOf(index.source(stop));
  return {
    route,
    name: index.words.vocabulary.routes[route],
    stop,
    partners: partners.map((iso3) => ({ iso3, name: index.partner(iso3)?.name ?? iso3 })),
    corridors: corridors.map((corridor) => ({
      id: corridor.id,
      label: corridor.label,
      frontexLabel: corridor.frontexLabel,
      summary: corridor.summary,
      state: corridorState(corridor, day),
      dates: corridorDates(index.words, corridor),
      peaks: corridor.peaks.map(index.words.dates.span).join("; "),
    })),
    cooperation: [...of("cooperation"), ...of("priorities")],
    deployments: of("deployments"),
    money: moneySections(index, facts),
    indicators: of("indicators"),
    events: of("events"),
    isEmpty: facts.length === 0,
  };
}
