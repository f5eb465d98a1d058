/** A standing in sentences. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { standingOf } from "../../slice/standing.ts";
import type { Words } from "../../words/words.ts";
import { isHatched, type Look, looksIn } from "../tokens/looks.ts";

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
  const looks = looksIn(index.words);
  const look = looks.direction[standing.direction];
  const hindered = isHatched(look, standing.hindered);
  return {
    look,
    hindered,
    sentence: sentenceOf(index.words, look),
    hinderedSentence: hindered ? sentenceOf(index.words, looks.hindered) : "",
  };
}

function sentenceOf({ lists }: Words, { name, meaning }: Look): string {
  return `${lists.labelled(name, meaning)}.`;
}
