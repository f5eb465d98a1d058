/** The rows with everything that is written in them: what sheets, tables, searches and the press read. */
import type { DateSpan } from "./dates.ts";
import type {
  CooperationFact,
  DeploymentFact,
  EventFact,
  FactId,
  FundingFact,
  IndicatorFact,
  Iso3,
  PriorityFact,
} from "./records.ts";
import type { Qualifier } from "./vocabulary.ts";

/** What a row says, where the document says it, and which other rows tell the same or something else. */
export interface Writing {
  readonly statement: string;
  /** Of the statement, as a BCP 47 tag; absent where it stands as it was written, in English. */
  readonly language?: string;
  /** The document's own heading, table row or column. */
  readonly section: string;
  /** At most eight consecutive words that occur once in the document. */
  readonly phrase: string;
  readonly note: string;
  readonly sameAs: readonly FactId[];
  readonly disagreesWith: readonly FactId[];
}

export type WrittenCooperation = CooperationFact & Writing;

export interface WrittenDeployment extends DeploymentFact, Writing {
  readonly host: Iso3 | null;
  readonly place: string;
}

export interface WrittenFunding extends FundingFact, Writing {
  readonly programme: string;
  readonly purpose: string;
  readonly period: DateSpan | null;
  readonly mayOverlap: readonly FactId[];
}

export interface WrittenEvent extends EventFact, Writing {
  readonly title: string;
  readonly place: string;
}

export interface WrittenIndicator extends IndicatorFact, Writing {
  readonly measure: string;
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  readonly period: DateSpan | null;
  readonly ofWhich: FactId | null;
}

export interface WrittenPriority extends PriorityFact, Writing {
  readonly wording: string;
}

export type WrittenFact =
  WrittenCooperation | WrittenDeployment | WrittenFunding | WrittenEvent | WrittenIndicator | WrittenPriority;
