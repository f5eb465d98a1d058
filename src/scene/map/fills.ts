/** Which fill and pattern each partner bears under the chosen lens. */
import type { Iso3, StopId } from "../../model/records.ts";
import type { Direction } from "../../model/vocabulary.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { familyState } from "../../slice/families.ts";
import type { LensChange } from "../../slice/lensChanges.ts";
import { standingOf } from "../../slice/standing.ts";
import type { Lens } from "../../view/viewState.ts";
import { type FamilyKey, isHatched, type Look, looksIn, type Pattern } from "../tokens/looks.ts";

export interface PartnerFill {
  readonly iso3: Iso3;
  readonly name: string;
  readonly key: Direction | FamilyKey | LensChange;
  readonly look: Look;
  /** Hatching laid over the fill. */
  readonly hindered: boolean;
}

/** One fill for each partner of the dataset, in table order. */
export function partnerFills(index: FactIndex, stop: StopId, lens: Lens): PartnerFill[] {
  return index.dataset.partners.map(({ iso3, name }) => ({ iso3, name, ...fillOf(index, stop, lens, iso3) }));
}

/** What lies over a partner's fill: hatching tells of a part that is held up, unless all of it is crossed out. */
export function patternOf({ look, hindered }: Pick<PartnerFill, "look" | "hindered">): Pattern | null {
  return isHatched(look, hindered) ? "hatch" : look.pattern;
}

/** The fill of one partner under a lens. */
export function fillOf(index: FactIndex, stop: StopId, lens: Lens, iso3: Iso3): Omit<PartnerFill, "iso3" | "name"> {
  const standing = standingOf(index, stop, iso3);
  const looks = looksIn(index.words);
  if (lens === "standing") {
    const look = looks.direction[standing.direction];
    return { key: standing.direction, look, hindered: isHatched(look, standing.hindered) };
  }
  const state = familyState(index, stop, iso3, lens);
  const key = state.group ?? unmentionedKey(standing.direction);
  const look = looks.family[key];
  return { key, look, hindered: isHatched(look, state.hindered) };
}

function unmentionedKey(direction: Direction): FamilyKey {
  return direction === "silent" || direction === "outside" ? direction : "elsewhere";
}
