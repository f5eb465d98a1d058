/** What must be seen of each partner when the map goes there. */
import { bounds } from "virtual:route-atlas/picture";
import type { Place } from "../../draw/viewport.ts";
import type { Iso3 } from "../../model/records.ts";
import type { FactIndex } from "../../slice/factIndex.ts";

/** The capital and the box of a partner's main part; null for a partner that lies beyond the map. */
export function placeOfPartner(index: FactIndex, iso3: Iso3): Place | null {
  const partner = index.partner(iso3);
  const box = bounds[iso3];
  return partner && box ? { lon: partner.lon, lat: partner.lat, bounds: box } : null;
}
