/** Whom a row is about, for the first column of its table. */
import type { Iso3 } from "../../../model/records.ts";
import type { WrittenFact } from "../../../model/written.ts";
import type { WrittenIndex } from "../../../slice/factIndex.ts";

export interface Meant {
  readonly partners: readonly { readonly iso3: Iso3; readonly name: string }[];
  /** The name of the region that is meant as a whole; empty where none is. */
  readonly group: string;
}

/** The partners that a row is about, or the region; nobody where it speaks of the Union itself. */
export function whoIsMeant(index: WrittenIndex, { partners, region }: WrittenFact): Meant {
  return {
    partners: partners.map((iso3) => ({ iso3, name: index.partner(iso3)?.name ?? iso3 })),
    group: region === null ? "" : (index.region(region)?.name ?? region),
  };
}
