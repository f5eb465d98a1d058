/** The partners in route order, then the others by region: the list is an equal way into the map. */
import type { Iso3, StopId } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import type { Lens } from "../../view/viewState.ts";
import { ROUTE_COLOURS, ROUTE_NAMES } from "../tokens/names.ts";
import type { ColourToken } from "../tokens/palette.ts";
import type { RouteId } from "../../model/vocabulary.ts";
import { type StripCell, stripOf } from "./strip.ts";

export interface PartnerLine {
  readonly iso3: Iso3;
  readonly name: string;
  readonly strip: readonly StripCell[];
}

export interface PartnerGroup {
  readonly id: string;
  readonly name: string;
  readonly route: RouteId | null;
  readonly colour: ColourToken | null;
  readonly partners: readonly PartnerLine[];
}

/** Each partner once: under the first route that it lies on, otherwise under its region. */
export function partnerGroups(index: FactIndex, stop: StopId, lens: Lens): PartnerGroup[] {
  const placed = new Set<Iso3>();
  const line = (iso3: Iso3): PartnerLine => {
    placed.add(iso3);
    return { iso3, name: index.partner(iso3)?.name ?? iso3, strip: stripOf(index, stop, lens, iso3) };
  };
  const routes = index.dataset.routes.map((route): PartnerGroup => {
    const fresh = route.partners.filter((iso3) => !placed.has(iso3) && index.partner(iso3));
    const { id } = route;
    return {
      id: `route-${id}`,
      name: ROUTE_NAMES[id],
      route: id,
      colour: ROUTE_COLOURS[id],
      partners: fresh.map(line),
    };
  });
  const others = index.dataset.partners.filter(({ iso3 }) => !placed.has(iso3));
  const regions = [...groupBy(others, (partner) => partner.region)].map(([region, partners]): PartnerGroup => {
    const lines = partners.map(({ iso3 }) => line(iso3)).sort((one, other) => one.name.localeCompare(other.name, "en"));
    return {
      id: `region-${region}`,
      name: index.region(region)?.name ?? region,
      route: null,
      colour: null,
      partners: lines,
    };
  });
  return [...routes, ...regions.sort((one, other) => one.name.localeCompare(other.name, "en"))];
}
