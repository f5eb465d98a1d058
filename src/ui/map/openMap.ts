/** Brings the live map's code and shapes together. A chunk of its own: nothing here loads before the page stands. */
import { corridorsUrl, detailUrl, labelPoints, overviewUrl } from "virtual:route-atlas/geometry";
import { loadCorridors, loadLand } from "../../draw/map/geometry.ts";
import { AtlasMap } from "../../draw/map/live/atlasMap.ts";
import type { MapListeners } from "../../draw/map/live/listen.ts";
import { marksOf } from "../../scene/map/marks.ts";
import { writtenOnMap } from "../../scene/map/written.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { AtlasState } from "../state/atlas.svelte.ts";

export interface OpenedMap {
  readonly map: AtlasMap;
  /** Loads the fine borders and swaps them in; resolves when they are drawn. */
  readonly addDetail: () => Promise<void>;
}

/** Opens the live map in an empty container. Throws MapTrouble. */
export async function openMap(
  container: HTMLElement,
  atlas: AtlasState,
  palette: PaletteName,
  listeners: MapListeners,
): Promise<OpenedMap> {
  const [land, corridors] = await Promise.all([loadLand(overviewUrl), loadCorridors(corridorsUrl)]);
  const { index } = atlas;
  const map = new AtlasMap(
    container,
    {
      land,
      corridors,
      labelPoints: labelPoints.countries,
      seas: labelPoints.seas,
      ...writtenOnMap(index),
      marks: index.stops.flatMap((stop) => marksOf(index, stop)),
    },
    palette,
    listeners,
  );
  async function addDetail(): Promise<void> {
    map.setLand(await loadLand(detailUrl));
    await map.complete();
  }
  return { map, addDetail };
}
