/** The legend as sentences with samples, from the looks that the map reads. Every look of the lens, borne or not. */
import type { Lens } from "../../view/viewState.ts";
import { type Look, looksIn } from "../tokens/looks.ts";
import type { Words } from "../../words/words.ts";
import type { PartnerFill } from "./fills.ts";

export interface LegendEntry {
  readonly key: string;
  readonly look: Look;
  /** How many partners bear it at this stop. */
  readonly count: number;
  /** How many bear it in the later of two documents that one legend explains. */
  readonly countLater?: number;
}

/** The entries of a lens in the order of its table; those that no partner bears count 0, since the lists show all documents. */
export function legendOf(words: Words, lens: Lens, fills: readonly PartnerFill[]): LegendEntry[] {
  const all = looksIn(words);
  const entries = counted(lens === "standing" ? all.direction : all.family, fills);
  const hindered = fills.filter((fill) => fill.hindered).length;
  return [...entries, { key: "hindered", look: all.hindered, count: hindered }];
}

/** The entries of a comparison, the same under every lens. */
export function changeLegend(words: Words, fills: readonly PartnerFill[]): LegendEntry[] {
  return counted(looksIn(words).change, fills);
}

function counted(looks: Readonly<Record<string, Look>>, fills: readonly PartnerFill[]): LegendEntry[] {
  return Object.entries(looks).map(([key, look]) => {
    return { key, look, count: fills.filter((fill) => fill.key === key).length };
  });
}
