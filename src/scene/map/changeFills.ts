/** The fills of a comparison. */
import type { FactIndex } from "../../slice/factIndex.ts";
import { type Between, changeUnder } from "../../slice/lensChanges.ts";
import type { Lens } from "../../view/viewState.ts";
import { looksIn } from "../tokens/looks.ts";
import type { PartnerFill } from "./fills.ts";

/** What changed for each partner between two documents, in table order. */
export function changeFills(index: FactIndex, span: Between, lens: Lens): PartnerFill[] {
  const looks = looksIn(index.words).change;
  return index.dataset.partners.map(({ iso3, name }) => {
    const key = changeUnder(index, span, lens, iso3);
    return { iso3, name, key, look: looks[key], hindered: false };
  });
}
