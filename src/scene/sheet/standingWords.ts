/** A standing in sentences, with the rows that decided it. */
import type { FactId, Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { DIRECTION_LOOKS, HINDERED_LOOK, type Look } from "../tokens/looks.ts";
import { type Statement, statementOf } from "./passage.ts";

export interface StandingWords {
  readonly look: Look;
  readonly hindered: boolean;
  /** One sentence: the name of the standing and what it means. */
  readonly sentence: string;
  readonly reasons: readonly Statement[];
  readonly hindrances: readonly Statement[];
  /** One sentence on what hinders; empty where nothing does. */
  readonly hinderedSentence: string;
}

/** The standing of a partner at a stop in words. */
export function standingWords(index: FactIndex, stop: StopId, iso3: Iso3): StandingWords {
  const standing = standingOf(index, stop, iso3);
  const look = DIRECTION_LOOKS[standing.direction];
  return {
    look,
    hindered: standing.hindered,
    sentence: `${look.name}: ${look.meaning}.`,
    reasons: statements(index, standing.reasons),
    hindrances: statements(index, standing.hindrances),
    hinderedSentence: standing.hindered ? `${HINDERED_LOOK.name}: ${HINDERED_LOOK.meaning}.` : "",
  };
}

function statements(index: FactIndex, ids: readonly FactId[]): Statement[] {
  return ids.flatMap((id) => {
    const fact = index.fact(id);
    return fact ? [statementOf(index, fact)] : [];
  });
}
