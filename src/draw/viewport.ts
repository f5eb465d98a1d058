/** Where a picture or the live map looks: one camera in the plane, so that both show the same place at the same size. */
import { PLANE_FRAME, projection, THEATRE, WORLD_SIDE_M } from "../../geo/projection/index.ts";
import type { PlaneBox } from "../../geo/projection/planes.ts";
import type { Camera } from "../view/viewState.ts";

/** CSS pixels kept clear at each side. */
export interface Frame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The point of the plane, in metres, that stands in the middle of the free part, and the scale. */
export interface PlaneCamera {
  readonly x: number;
  readonly y: number;
  readonly metresPerPx: number;
}

export interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frame: Frame;
  readonly camera: PlaneCamera;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const WORLD_PX_AT_ZOOM_0 = 512;

/** The zoom of a scale; a zoom more halves the metres of a pixel. */
export function zoomOf(metresPerPx: number): number {
  return Math.log2(WORLD_SIDE_M / WORLD_PX_AT_ZOOM_0 / metresPerPx);
}

/** The scale of a zoom, in metres of the plane for each CSS pixel. */
export function metresPerPxAt(zoom: number): number {
  return WORLD_SIDE_M / WORLD_PX_AT_ZOOM_0 / 2 ** zoom;
}

/**
 * The opening view for a free part of this size: the theatre as wide as it goes, standing on its southern edge and as high
 * as the window shows. A window higher than the base map has it in its middle.
 */
export function openingCamera(widthPx: number, heightPx: number): PlaneCamera {
  const metresPerPx = Math.max(
    (THEATRE.east - THEATRE.west) / Math.max(widthPx, 1),
    (THEATRE.north - THEATRE.south) / Math.max(heightPx, 1),
  );
  const spare = Math.max(0, heightPx * metresPerPx - (PLANE_FRAME.north - THEATRE.south));
  const south = THEATRE.south - spare / 2;
  return { x: (THEATRE.west + THEATRE.east) / 2, y: south + (heightPx * metresPerPx) / 2, metresPerPx };
}

/** The camera that fits a box of the plane into a free part, no nearer than `maxZoom`. */
export function cameraFor(box: PlaneBox, widthPx: number, heightPx: number, maxZoom: number): PlaneCamera {
  const metresPerPx = Math.max(
    (box.east - box.west) / Math.max(widthPx, 1),
    (box.north - box.south) / Math.max(heightPx, 1),
    metresPerPxAt(maxZoom),
  );
  return { x: (box.west + box.east) / 2, y: (box.south + box.north) / 2, metresPerPx };
}

const STEPS_ALONG_EDGE = 16;

/** The box of the plane around a box of degrees (west, south, east, north): its edges are curves there. */
export function planeBoxOf([west, south, east, north]: readonly [number, number, number, number]): PlaneBox {
  const along = Array.from({ length: STEPS_ALONG_EDGE + 1 }, (_, step) => step / STEPS_ALONG_EDGE);
  const edge = along.flatMap((part) => {
    const [lon, lat] = [west + part * (east - west), south + part * (north - south)];
    return [
      projection.forward([lon, south]),
      projection.forward([lon, north]),
      projection.forward([west, lat]),
      projection.forward([east, lat]),
    ];
  });
  const [xs, ys] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) };
}

/** The camera of an address. */
export function planeCameraOf({ lon, lat, zoom }: Camera): PlaneCamera {
  const [x, y] = projection.forward([lon, lat]);
  return { x, y, metresPerPx: metresPerPxAt(zoom) };
}

/** A camera as an address says it: degrees, longitude first, and zoom. The middle of the map stands in for a point off the globe. */
export function addressOf({ x, y, metresPerPx }: PlaneCamera): Camera {
  const [lon, lat] = projection.inverse([x, y]) ?? projection.inverse([0, 0]) ?? [0, 0];
  return { lon, lat, zoom: zoomOf(metresPerPx) };
}

/** What must be seen of a place, in degrees, longitude first. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
}

/** A chosen country is shown at least this wide, in CSS pixels. */
const SMALLEST_WIDTH_PX = 34;
const EDGE_PX = 24;
/** No choice takes the camera nearer than this. */
export const LARGEST_REVEAL_ZOOM = 6;

/** CSS pixels at the sides of the window that a sheet covers for the time being. */
export interface Covered {
  readonly left: number;
  readonly right: number;
}

/**
 * The camera that brings a place into sight beside what is covered, and to a size that can be seen where the camera may zoom;
 * null when the viewport shows it already.
 */
export function revealing(viewport: Viewport, place: Place, covered: Covered, mayZoom: boolean): PlaneCamera | null {
  const { widthPx, heightPx, frame, camera } = viewport;
  const box = planeBoxOf(place.bounds);
  const nearest = Math.max((box.east - box.west) / SMALLEST_WIDTH_PX, metresPerPxAt(LARGEST_REVEAL_ZOOM));
  const metresPerPx = mayZoom ? Math.min(camera.metresPerPx, nearest) : camera.metresPerPx;
  const { x, y } = screenOf(viewport, [place.lon, place.lat]);
  const isAcross = x > frame.left + covered.left + EDGE_PX && x < widthPx - frame.right - covered.right - EDGE_PX;
  const isAlong = y > frame.top + EDGE_PX && y < heightPx - frame.bottom - EDGE_PX;
  if (isAcross && isAlong && metresPerPx === camera.metresPerPx) return null;
  const [east, north] = projection.forward([place.lon, place.lat]);
  return { x: east + ((covered.right - covered.left) / 2) * metresPerPx, y: north, metresPerPx };
}

/** Where a point of the plane, in metres, stands in the window, in CSS pixels from its top left corner. */
export function screenOfPlane(viewport: Viewport, [x, y]: readonly [number, number]): ScreenPoint {
  const { widthPx, heightPx, frame, camera } = viewport;
  return {
    x: (frame.left + widthPx - frame.right) / 2 + (x - camera.x) / camera.metresPerPx,
    y: (frame.top + heightPx - frame.bottom) / 2 - (y - camera.y) / camera.metresPerPx,
  };
}

/** Where degrees, longitude first, stand in the window, in CSS pixels from its top left corner. */
export function screenOf(viewport: Viewport, degrees: readonly [number, number]): ScreenPoint {
  return screenOfPlane(viewport, projection.forward(degrees));
}
