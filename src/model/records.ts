/** The rows of the fact tables as the press hands them on: one row, one statement, one document. */
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

/** What every row carries, its passage included. */
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
  readonly statement: string;
  /** The document's own heading, table row or column. */
  readonly section: string;
  /** At most eight consecutive words that occur once in the document. */
  readonly phrase: string;
  readonly note: string;
  readonly sameAs: readonly FactId[];
  readonly disagreesWith: readonly FactId[];
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
  readonly host: Iso3 | null;
  readonly place: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly state: DeploymentState;
  readonly partOf: FactId | null;
}

export interface FundingFact extends Fact {
  readonly table: "funding";
  readonly scope: FundingScope;
  readonly programme: string;
  readonly purpose: string;
  readonly amountEur: number | null;
  readonly qualifier: Qualifier | null;
  /** Null where the document states no stage. */
  readonly stage: FundingStage | null;
  readonly period: DateSpan | null;
  readonly partOf: FactId | null;
  readonly mayOverlap: readonly FactId[];
}

export interface EventFact extends Fact {
  readonly table: "events";
  readonly kind: EventKind;
  readonly title: string;
  readonly place: string;
}

export interface IndicatorFact extends Fact {
  readonly table: "indicators";
  readonly measure: string;
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly period: DateSpan | null;
  readonly ofWhich: FactId | null;
}

export interface PriorityFact extends Fact {
  readonly table: "priorities";
  readonly wording: string;
}

export type AnyFact = CooperationFact | DeploymentFact | FundingFact | EventFact | IndicatorFact | PriorityFact;
