/** A question for a class: four answers of which the rows bear out exactly one, each with what the document says instead. */
import type { FactId, InstrumentId, Iso3, StopId } from "../../model/records.ts";
import type { Family, FundingStage, Level } from "../../model/vocabulary.ts";

/** What an answer claims, so that it can be worked out again from the rows. */
export type Claim =
  | { readonly kind: "standing"; readonly stop: StopId; readonly iso3: Iso3; readonly key: string }
  | {
      readonly kind: "field";
      readonly stop: StopId;
      readonly iso3: Iso3;
      readonly family: Family;
      readonly key: string;
    }
  | { readonly kind: "operating"; readonly stop: StopId; readonly iso3: Iso3; readonly instrument: InstrumentId }
  | { readonly kind: "first"; readonly stop: StopId; readonly iso3: Iso3; readonly instrument: InstrumentId }
  | {
      readonly kind: "level";
      readonly stop: StopId;
      readonly iso3: Iso3;
      readonly instrument: InstrumentId;
      readonly level: Level;
    }
  | { readonly kind: "stage"; readonly stop: StopId; readonly row: FactId; readonly stage: FundingStage };

export interface Answer {
  readonly claim: Claim;
  readonly label: string;
  readonly isRight: boolean;
  /** Why it is right, or what is the case instead. */
  readonly why: string;
  /** The rows that say so; none where nothing is said. */
  readonly passages: readonly FactId[];
  /** Whom to show on the map; null where the answer names nobody else than the question. */
  readonly partner: Iso3 | null;
}

export interface Question {
  readonly kind: Claim["kind"];
  /** The same for the same question in whatever order it is asked. */
  readonly id: string;
  readonly text: string;
  readonly answers: readonly Answer[];
  /** Where the answer can be seen. */
  readonly stop: StopId;
  readonly partner: Iso3 | null;
}

/** How many answers a question offers. */
export const ANSWERS = 4;
