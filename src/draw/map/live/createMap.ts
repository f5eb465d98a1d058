/** The one place that starts MapLibre: worker, limits, no foreign request, and a sentence when the graphics card says no. */
import { Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { CAMERA_LIMITS } from "../../../view/viewState.ts";

setWorkerUrl(workerUrl);

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
      maxBounds: [
        [west - BLEED_LON, south - BLEED_SOUTH],
        [east + BLEED_LON, NORTHERNMOST],
      ],
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
