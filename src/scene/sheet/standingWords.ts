/** A standing in sentences. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import { DIRECTION_LOOKS, HINDERED_LOOK, isHatched, type Look } from "../tokens/looks.ts";

export interface StandingWords {
  readonly look: Look;
  readonly hindered: boolean;
  /** One sentence: the name of the standing and what it means. */
  readonly sentence: string;
  /** One sentence on what hinders; empty where nothing does. */
  readonly hinderedSentence: string;
}

/** The standing of a partner at a stop in words. */
export function standingWords(index: FactIndex, stop: StopId, iso3: Iso3): StandingWords {
  const standing = standingOf(index, stop, iso3);
  const look = DIRECTION_LOOKS[standing.direction];
  const hindered = isHatched(look, standing.hindered);
  return {
    look,
    hindered,
    sentence: `${look.name}: ${look.meaning}.`,
    hinderedSentence: hindered ? `${HINDERED_LOOK.name}: ${HINDERED_LOOK.meaning}.` : "",
  };
}
