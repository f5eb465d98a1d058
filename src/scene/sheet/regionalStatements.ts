/** The statements behind the brackets of the map, and those that have no place on it. */
import type { RegionId, StopId } from "../../model/records.ts";
import type { WrittenIndex } from "../../slice/factIndex.ts";
import { type Statement, statementOf } from "./passage.ts";

/** What a document says of a region as a whole, in table order. */
export function regionalStatements(index: WrittenIndex, stop: StopId, region: RegionId): Statement[] {
  return index
    .regionalFacts(stop)
    .filter((fact) => fact.region === region)
    .map((fact) => statementOf(index, fact));
}

/** What a document says of nobody on the map. */
export function unplacedStatements(index: WrittenIndex, stop: StopId): Statement[] {
  return index.unplacedFacts(stop).map((fact) => statementOf(index, fact));
}
