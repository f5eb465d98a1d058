/** Brings the live map's code and shapes together. A chunk of its own: nothing here loads before the page stands. */
import { corridorsUrl, detailUrl, labelPoints, overviewUrl } from "virtual:route-atlas/geometry";
import { loadCorridors, loadLand } from "../../draw/map/geometry.ts";
import { landOfPaths, type PicturedLand } from "../../draw/map/landOfPaths.ts";
import { AtlasMap } from "../../draw/map/live/atlasMap.ts";
import type { GestureWords } from "../../draw/map/live/createMap.ts";
import type { MapListeners } from "../../draw/map/live/listen.ts";
import { marksAround } from "../../scene/map/marks.ts";
import { writtenOnMap } from "../../scene/map/written.ts";
import type { StopId } from "../../model/records.ts";
import type { PaletteName } from "../../scene/tokens/palette.ts";
import type { FactIndex } from "../../slice/factIndex.ts";

export interface OpenedMap {
  readonly map: AtlasMap;
  /** Loads the fine borders and swaps them in; resolves when they are drawn. */
  readonly addDetail: () => Promise<void>;
}

/** The faces of the map, by which MapLibre draws each letter once: it waits for those of Latin letters, and not for these. */
const MAP_FACES = ["400 48px 'Atlas Sans'", "600 48px 'Atlas Sans Semibold'", "italic 400 48px 'Atlas Sans Italic'"];

export interface MapMaterials {
  readonly index: FactIndex;
  /** The document that is shown first; the last one where it is left out. */
  readonly stop?: StopId;
  /** The picture that stands in the page; without one the coarse borders come as a file. */
  readonly picture?: PicturedLand | null;
}

/** Opens the live map in an empty container; with `gestures` it leaves one finger and the wheel to the page around it. Throws MapTrouble. */
export async function openMap(
  container: HTMLElement,
  { index, stop = index.stops.at(-1) ?? "", picture = null }: MapMaterials,
  palette: PaletteName,
  listeners: MapListeners,
  gestures?: GestureWords,
): Promise<OpenedMap> {
  const [land, corridors] = await Promise.all([
    picture === null ? loadLand(overviewUrl) : landOfPaths(picture),
    loadCorridors(corridorsUrl),
    ...(index.words.language === "ar" ? MAP_FACES.map((face) => document.fonts.load(face, "ع").catch(() => [])) : []),
  ]);
  const map = new AtlasMap(
    container,
    {
      land,
      corridors,
      labelPoints: labelPoints.countries,
      seas: labelPoints.seas,
      ...writtenOnMap(index),
      marksAround: (at) => marksAround(index, at),
      stop,
    },
    palette,
    listeners,
    gestures,
  );
  async function addDetail(): Promise<void> {
    map.setLand(await loadLand(detailUrl));
    await map.complete();
  }
  return { map, addDetail };
}
