/** The one place that starts MapLibre: worker, limits, no foreign request. */
import {
  addProjection,
  LngLat,
  Map as MapLibreMap,
  type MapOptions,
  setWorkerUrl,
  type StyleSpecification,
} from "maplibre-gl";
import "./mapLibre.css";
import workerUrl from "./worker.ts?worker&url";
import { PLANE_FRAME, PLANE_NAME, projection, WORLD_SIDE_M } from "../../../../geo/projection/index.ts";
import { CAMERA_LIMITS } from "../../../view/viewState.ts";
import { MapTrouble } from "../trouble.ts";

setWorkerUrl(workerUrl);
// The built-in ones are there already; ours is offered to MapLibre's experimental door for planes of one's own.
if (PLANE_NAME.includes(":")) {
  addProjection({
    name: PLANE_NAME,
    definition: PLANE_NAME,
    projection: {
      forward: ([lon = 0, lat = 0]) => projection.forward([lon, lat]),
      inverse: ([x = 0, y = 0]) => projection.inverse([x, y]),
    },
    tileMatrixSet: { origin: [-WORLD_SIDE_M / 2, WORLD_SIDE_M / 2], extentAtZoom0: WORLD_SIDE_M },
  });
}

/** What stands over a map in an article when a reader scrolls or drags without meaning it. */
export interface GestureWords {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly touch: string;
}

/**
 * Creates the map in an empty container; with `gestures` one finger and the wheel alone scroll the page around it. Throws
 * MapTrouble when there is no WebGL2.
 */
export function createMap(container: HTMLElement, style: StyleSpecification, gestures?: GestureWords): MapLibreMap {
  const { minZoom, maxZoom } = CAMERA_LIMITS;
  try {
    return new MapLibreMap({
      container,
      style,
      minZoom,
      maxZoom,
      transformConstrain: keepOnMap,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      rollEnabled: false,
      maxPitch: 0,
      fadeDuration: 0,
      refreshExpiredTiles: false,
      localIdeographFontFamily: false,
      ...(gestures ? cooperative(gestures) : {}),
    });
  } catch (cause) {
    throw new MapTrouble("no-webgl", { cause });
  }
}

/** Keeps the middle of the free part on the base map; panels cover part of the window, so its corners may look beyond. */
function keepOnMap(centre: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const [x, y] = projection.forward([centre.lng, centre.lat]);
  const { west, east, south, north } = PLANE_FRAME;
  const kept = projection.inverse([clamp(x, west, east), clamp(y, south, north)]);
  return {
    center: kept === null ? centre : new LngLat(...kept),
    zoom: clamp(zoom, CAMERA_LIMITS.minZoom, CAMERA_LIMITS.maxZoom),
  };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(Math.max(value, least), greatest);
}

function cooperative({ wheel, wheelOnMac, touch }: GestureWords): Pick<MapOptions, "cooperativeGestures" | "locale"> {
  return {
    cooperativeGestures: true,
    locale: {
      "CooperativeGesturesHandler.WindowsHelpText": wheel,
      "CooperativeGesturesHandler.MacHelpText": wheelOnMac,
      "CooperativeGesturesHandler.MobileHelpText": touch,
    },
  };
}
