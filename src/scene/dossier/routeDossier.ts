/** Everything that all documents tie to one route. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FundingScope, RouteId } from "../../model/vocabulary.ts";
import type { WrittenFact } from "../../model/written.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import type { Lens } from "../../view/viewState.ts";
import type { Statement } from "../sheet/passage.ts";
import { type StripCell, stripOf } from "../sheet/strip.ts";
import { routeGaps, type RowsByDocument, rowsByDocument } from "./byDocument.ts";
import { type ChronologyChart, chronologyChart } from "./chronology.ts";
import { type CorridorChart, corridorChart } from "./corridorChart.ts";
import { disagreementsAmong } from "./disagreements.ts";
import { fundingAmong, moneyScope, type MoneyScope } from "./money.ts";

export interface RouteDossier {
  readonly route: RouteId;
  readonly name: string;
  readonly plan: RowsByDocument;
  readonly corridors: CorridorChart;
  readonly partners: readonly { readonly iso3: Iso3; readonly name: string; readonly strip: readonly StripCell[] }[];
  readonly chronology: ChronologyChart;
  readonly money: readonly MoneyScope[];
  readonly moneyGaps: readonly string[];
  readonly deployments: RowsByDocument;
  readonly indicators: RowsByDocument;
  readonly events: RowsByDocument;
  /** Cooperation and priorities outside the action plan. */
  readonly others: RowsByDocument;
  readonly disagreements: readonly (readonly Statement[])[];
}

/** The dossier of a route; `lens` is the map's, for the partners' strips. */
export function routeDossier(index: WrittenIndex, lens: Lens, route: RouteId): RouteDossier {
  const rowsAt = (each: StopId): readonly WrittenFact[] => index.factsOfRoute(each, route);
  const rows = index.stops.flatMap(rowsAt);
  const gaps = routeGaps((each) => rowsAt(each).length > 0);
  const where = (keep: (row: WrittenFact) => boolean): RowsByDocument =>
    rowsByDocument(index, (each) => rowsAt(each).filter(keep), gaps);
  const isCooperation = ({ table }: WrittenFact): boolean => table === "cooperation" || table === "priorities";
  const withMoney = new Set(fundingAmong(rows).map(({ source }) => source));
  return {
    route,
    name: index.words.vocabulary.routes[route],
    plan: where((row) => isCooperation(row) && isOfActionPlan(row)),
    corridors: corridorChart(index, route),
    partners: index.route(route).partners.map((iso3) => ({
      iso3,
      name: index.partner(iso3)?.name ?? iso3,
      strip: stripOf(index, lens, iso3),
    })),
    chronology: chronologyChart(index, rows),
    money: moneyOf(index, rows),
    moneyGaps: gaps(
      index,
      index.stops.filter((each) => !withMoney.has(each)),
    ),
    deployments: where(({ table }) => table === "deployments"),
    indicators: where(({ table }) => table === "indicators"),
    events: where(({ table }) => table === "events"),
    others: where((row) => isCooperation(row) && !isOfActionPlan(row)),
    disagreements: disagreementsAmong(index, rows),
  };
}

/** A document reports on the plan of a route under a heading of that name; or the row is about a plan itself. */
function isOfActionPlan(row: WrittenFact): boolean {
  return /\bAction Plan\b/.test(row.section) || (row.table === "cooperation" && row.instrument.endsWith("action-plan"));
}

function moneyOf(index: WrittenIndex, rows: readonly WrittenFact[]): MoneyScope[] {
  const { scopes, apart } = index.words.dossier.money;
  const kinds: readonly (readonly [FundingScope, "country" | "several" | "region" | "internal"])[] = [
    ["country", "country"],
    ["several countries", "several"],
    ["region", "region"],
    ["EU internal", "internal"],
  ];
  return kinds.flatMap(([scope, key]) => {
    const own = fundingAmong(rows).filter((row) => row.scope === scope);
    return moneyScope(index, own, { title: scopes[key], note: apart[key], maySum: false }) ?? [];
  });
}
