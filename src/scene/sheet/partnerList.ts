/** The partners in route order, then the others by region: the list is an equal way into the map. */
import type { Iso3 } from "../../model/records.ts";
import { groupBy } from "../../model/group.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { remembered } from "../../slice/remembered.ts";
import { ROUTE_COLOURS } from "../tokens/routeColours.ts";
import type { ColourToken } from "../tokens/palette.ts";
import type { RouteId } from "../../model/vocabulary.ts";

export interface PartnerLine {
  readonly iso3: Iso3;
  readonly name: string;
}

export interface PartnerGroup {
  readonly id: string;
  readonly name: string;
  readonly route: RouteId | null;
  readonly colour: ColourToken | null;
  readonly partners: readonly PartnerLine[];
}

/** Each partner once: under the route that it lies on most, otherwise under its region. */
export const partnerGroups = remembered((index: FactIndex): readonly PartnerGroup[] => {
  const byName = new Intl.Collator(index.words.language).compare;
  const placed = new Set<Iso3>();
  const homes = homeRoutes(index);
  const line = (iso3: Iso3): PartnerLine => {
    placed.add(iso3);
    return { iso3, name: index.partner(iso3)?.name ?? iso3 };
  };
  const routes = index.dataset.routes.map((route): PartnerGroup => {
    const fresh = route.partners.filter((iso3) => homes.get(iso3) === route.id);
    const { id } = route;
    return {
      id: `route-${id}`,
      name: index.words.vocabulary.routes[id],
      route: id,
      colour: ROUTE_COLOURS[id],
      partners: fresh.map(line),
    };
  });
  const others = index.dataset.partners.filter(({ iso3 }) => !placed.has(iso3));
  const regions = [...groupBy(others, (partner) => partner.region)].map(([region, partners]): PartnerGroup => {
    const lines = partners.map(({ iso3 }) => line(iso3)).sort((one, other) => byName(one.name, other.name));
    return {
      id: `region-${region}`,
      name: index.region(region)?.name ?? region,
      route: null,
      colour: null,
      partners: lines,
    };
  });
  return [...routes, ...regions.sort((one, other) => byName(one.name, other.name))];
});

/** The route whose corridors pass a partner most often, then the one that the documents tie it to most often. */
function homeRoutes(index: FactIndex): ReadonlyMap<Iso3, RouteId> {
  const best = new Map<Iso3, { readonly route: RouteId; readonly score: number }>();
  for (const { id, partners, corridors } of index.dataset.routes) {
    const ties = tiesTo(index, id);
    for (const iso3 of partners) {
      if (!index.partner(iso3)) continue;
      const passes = corridors.filter(({ countries }) => countries.includes(iso3)).length;
      const score = passes * CORRIDOR_WEIGHT + (ties.get(iso3) ?? 0);
      if (score > (best.get(iso3)?.score ?? -1)) best.set(iso3, { route: id, score });
    }
  }
  return new Map([...best].map(([iso3, { route }]) => [iso3, route]));
}

/** One corridor outweighs any number of statements that a document can make. */
const CORRIDOR_WEIGHT = 10_000;

/** How many rows tie each partner to a route. */
function tiesTo(index: FactIndex, route: RouteId): ReadonlyMap<Iso3, number> {
  const ties = new Map<Iso3, number>();
  for (const stop of index.stops)
    for (const { partners } of index.factsOfRoute(stop, route))
      for (const iso3 of partners) ties.set(iso3, (ties.get(iso3) ?? 0) + 1);
  return ties;
}
