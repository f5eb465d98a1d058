/** The rows that decided a standing, as a reader meets them. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { type Statement, statementsOf } from "./passage.ts";

export interface StandingReasons {
  readonly reasons: readonly Statement[];
  readonly hindrances: readonly Statement[];
}

/** The rows that decided a partner's standing at a stop, and those that hinder. */
export function standingReasons(index: WrittenIndex, stop: StopId, iso3: Iso3): StandingReasons {
  const { reasons, hindrances } = standingOf(index, stop, iso3);
  return { reasons: statementsOf(index, reasons), hindrances: statementsOf(index, hindrances) };
}
