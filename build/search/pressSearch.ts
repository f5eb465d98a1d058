/** What a search in the browser knows besides the dataset. */
import { MEMBER_STATES } from "../../src/model/union.ts";
import type { SearchMaterials, SearchPlace } from "../../src/scene/search/materials.ts";
import { readCorridorTables } from "../dataset/corridorTables.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { countryNames } from "./countryNames.ts";

interface LabelPoints {
  readonly countries: Readonly<Record<string, { readonly lon: number; readonly lat: number }>>;
  readonly seas: readonly { readonly name: string; readonly lon: number; readonly lat: number }[];
}

/** The materials from the project at `root`. */
export async function pressSearch(root: string): Promise<SearchMaterials> {
  const { seeds } = pressDataset(root);
  const points = JSON.parse((await pressGeometry(root)).labelPoints) as LabelPoints;
  const names = countryNames(seeds.aliases.map(({ value }) => value));
  const states = MEMBER_STATES.flatMap((iso3): SearchPlace[] => {
    const point = points.countries[iso3];
    const name = names[iso3]?.find(({ language, kind }) => language === "en" && kind === null)?.name;
    if (!point || name === undefined) return [];
    return [{ name, role: "country", iso3, lon: point.lon, lat: point.lat, routes: [] }];
  });
  const seas = points.seas.map(({ name, lon, lat }): SearchPlace => ({
    name,
    role: "sea",
    iso3: null,
    lon,
    lat,
    routes: [],
  }));
  return { names, places: [...waypoints(root), ...seas, ...states] };
}

/** Each waypoint once with all its routes; drawing aids are no places. */
function waypoints(root: string): SearchPlace[] {
  const { corridors, waypoints } = readCorridorTables(root).records;
  const routeOf = new Map(corridors.map(({ id, route }) => [id, route]));
  const places = new Map<string, SearchPlace>();
  for (const { corridor, place, iso3, position, confirmed } of waypoints) {
    const route = routeOf.get(corridor);
    if (confirmed === "aid" || route === undefined) continue;
    const [lon, lat] = position;
    const before = places.get(place);
    const routes = [...new Set([...(before?.routes ?? []), route])];
    places.set(place, before ? { ...before, routes } : { name: place, role: "waypoint", iso3, lon, lat, routes });
  }
  return [...places.values()];
}
