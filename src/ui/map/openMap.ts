/** Brings the live map's code and shapes together. A chunk of its own: nothing here loads before the page stands. */
import { corridorsUrl, detailUrl, labelPoints, overviewUrl } from "virtual:route-atlas/geometry";
import type { Bracket, LabelPoint, SeaName } from "../../draw/map/features.ts";
import { loadCorridors, loadLand } from "../../draw/map/geometry.ts";
import { AtlasMap } from "../../draw/map/live/atlasMap.ts";
import type { MapListeners } from "../../draw/map/live/listen.ts";
import { marksOf } from "../../scene/map/marks.ts";
import { ROUTE_NAMES } from "../../scene/tokens/names.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

export interface OpenedMap {
  readonly map: AtlasMap;
  /** Loads the fine borders and swaps them in. */
  readonly addDetail: () => Promise<void>;
}

/** Opens the live map in an empty container. Throws GeometryError or LiveMapError, both with a sentence for the reader. */
export async function openMap(
  container: HTMLElement,
  atlas: AtlasState,
  palette: PaletteName,
  listeners: MapListeners,
): Promise<OpenedMap> {
  const [land, corridors] = await Promise.all([loadLand(overviewUrl), loadCorridors(corridorsUrl)]);
  const { countries, seas } = labelPoints as {
    countries: Readonly<Record<string, LabelPoint>>;
    seas: readonly SeaName[];
  };
  const { index } = atlas;
  const brackets = index.dataset.regions.flatMap(({ id, name, bracket }): Bracket[] =>
    bracket ? [{ region: id, name, ...bracket }] : [],
  );
  const map = new AtlasMap(
    container,
    {
      land,
      corridors,
      labelPoints: countries,
      seas,
      brackets,
      routeNames: ROUTE_NAMES,
      partnerNames: new Map(index.dataset.partners.map(({ iso3, name }) => [iso3, name])),
      marks: index.stops.flatMap((stop) => marksOf(index, stop)),
    },
    palette,
    listeners,
  );
  return { map, addDetail: async () => map.setLand(await loadLand(detailUrl)) };
}
