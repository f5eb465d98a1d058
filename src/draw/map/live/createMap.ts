/** The one place that starts MapLibre: worker, limits, no foreign request, and a sentence when the graphics card says no. */
import { addProjection, Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "./worker.ts?worker&url";
import { projection, WORLD_SIDE_M } from "../../../../geo/projection/index.ts";
import { CAMERA_LIMITS } from "../../../view/viewState.ts";

setWorkerUrl(workerUrl);
addProjection({
  name: "route-atlas:equal-area",
  definition: "route-atlas:equal-area",
  projection: {
    forward: ([lon = 0, lat = 0]) => projection.forward([lon, lat]),
    inverse: ([x = 0, y = 0]) => projection.inverse([x, y]),
  },
  tileMatrixSet: { origin: [-WORLD_SIDE_M / 2, WORLD_SIDE_M / 2], extentAtZoom0: WORLD_SIDE_M },
});

/** Degrees beyond the frame that the window may show: panels cover part of it, so the map must be able to move out from under them. */
const BLEED_LON = 95;
const BLEED_SOUTH = 60;
const NORTHERNMOST = 84.5;

/** The live map cannot be had on this device; the rest of the page stays. */
export class LiveMapError extends Error {
  override readonly name = "LiveMapError";
}

/** Creates the map in an empty container. Throws LiveMapError when there is no WebGL2. */
export function createMap(container: HTMLElement, style: StyleSpecification): MapLibreMap {
  const { west, east, south, minZoom, maxZoom } = CAMERA_LIMITS;
  try {
    return new MapLibreMap({
      container,
      style,
      minZoom,
      maxZoom,
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      rollEnabled: false,
      maxPitch: 0,
      fadeDuration: 0,
      refreshExpiredTiles: false,
      localIdeographFontFamily: false,
      center: [24, 32],
      zoom: 2.5,
    });
  } catch (cause) {
    const message =
      "The moving map needs WebGL2, which this browser does not offer. The list and the texts say the same.";
    throw new LiveMapError(message, { cause });
  }
}
