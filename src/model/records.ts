/**
 * The rows of the fact tables: one row, one statement, one document. Here is what decides a picture, which a page needs at once;
 * `written.ts` adds what a reader meets in a sheet, which may come later.
 */
import type { DateSpan } from "./dates.ts";
import type {
  CooperationFlag,
  DeploymentKind,
  DeploymentState,
  EventKind,
  FactTable,
  FundingScope,
  FundingStage,
  Level,
  Qualifier,
  Role,
  RouteId,
} from "./vocabulary.ts";

/** ISO 3166-1 alpha-3, or `XKX` for Kosovo. */
export type Iso3 = string;
/** A document's id, which is also a stop on the time axis: `2023-12`. */
export type StopId = string;
export type RegionId = string;
export type InstrumentId = string;
export type FactId = string;

export interface OtherCountry {
  readonly iso3: Iso3;
  readonly role: Role;
}

/** What every row carries. */
export interface Fact {
  readonly table: FactTable;
  readonly id: FactId;
  readonly source: StopId;
  /** The partners that the statement is about; empty for a region or for EU-internal facts. */
  readonly partners: readonly Iso3[];
  readonly region: RegionId | null;
  readonly others: readonly OtherCountry[];
  readonly routes: readonly RouteId[];
  readonly happened: DateSpan | null;
  readonly plannedFor: DateSpan | null;
}

export interface CooperationFact extends Fact {
  readonly table: "cooperation";
  readonly instrument: InstrumentId;
  /** Null for an area of cooperation, which has no level. */
  readonly level: Level | null;
  readonly flags: readonly CooperationFlag[];
}

export interface DeploymentFact extends Fact {
  readonly table: "deployments";
  readonly actor: string;
  readonly kind: DeploymentKind;
  /** Null where the text gives none, which is not zero. */
  readonly count: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly state: DeploymentState;
  readonly partOf: FactId | null;
}

export interface FundingFact extends Fact {
  readonly table: "funding";
  readonly scope: FundingScope;
  readonly amountEur: number | null;
  readonly qualifier: Qualifier | null;
  /** Null where the document states no stage. */
  readonly stage: FundingStage | null;
  readonly partOf: FactId | null;
}

export interface EventFact extends Fact {
  readonly table: "events";
  readonly kind: EventKind;
}

export interface IndicatorFact extends Fact {
  readonly table: "indicators";
}

export interface PriorityFact extends Fact {
  readonly table: "priorities";
}

export type AnyFact = CooperationFact | DeploymentFact | FundingFact | EventFact | IndicatorFact | PriorityFact;

/** The row of a table, of these or of the written ones. */
export type RowOf<Row extends Fact, Table extends FactTable> = Extract<Row, { readonly table: Table }>;
