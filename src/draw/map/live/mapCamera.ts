/** Where the live map looks. Moves of the program carry a mark, so that only the reader's own moves reach the address. */
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import type { Camera } from "../../../view/viewState.ts";

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

export interface Place {
  /** What must be seen, in degrees, longitude first. */
  readonly lon: number;
  readonly lat: number;
  readonly bounds: Bounds;
}

/** The event data of moves that the program makes. */
export const OUR_MOVE = { isOurs: true } as const;

const FLIGHT_MS = 900;
/** A chosen country is shown at least this wide, in CSS pixels. */
const SMALLEST_WIDTH_PX = 34;
const LARGEST_REVEAL_ZOOM = 6;
const EDGE_PX = 24;
const TILE_PX = 512;

export class MapCamera {
  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** The camera as it stands. */
  get current(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom() };
  }

  /** CSS pixels at each side that something always lies over; the centre is that of what is left free. */
  setFrame(frame: PaddingOptions): void {
    this.#map.setPadding(frame, OUR_MOVE);
  }

  flyTo({ lon, lat, zoom }: Camera, animate: boolean): void {
    const target = { center: [lon, lat] as [number, number], zoom };
    if (animate) this.#map.flyTo({ ...target, duration: FLIGHT_MS, essential: true }, OUR_MOVE);
    else this.#map.jumpTo(target, OUR_MOVE);
  }

  /** Fits degrees into the free part; `coveredPx` more at the right stay clear for a sheet. */
  fit([west, south, east, north]: Bounds, options: { animate: boolean; coveredPx?: number; maxZoom?: number }): void {
    this.#map.fitBounds(
      [west, south, east, north],
      {
        padding: { top: 0, bottom: 0, left: 0, right: options.coveredPx ?? 0 },
        maxZoom: options.maxZoom ?? LARGEST_REVEAL_ZOOM,
        duration: options.animate ? FLIGHT_MS : 0,
        animate: options.animate,
        essential: true,
      },
      OUR_MOVE,
    );
  }

  /** Brings a place into sight and to a size that can be seen; does nothing when it already is. */
  reveal(place: Place, options: { animate: boolean; coveredPx: number; mayZoom: boolean }): void {
    const zoom = options.mayZoom ? Math.max(this.#map.getZoom(), zoomToSee(place.bounds)) : this.#map.getZoom();
    if (zoom <= this.#map.getZoom() && this.#isFree(place, options.coveredPx)) return;
    const target = { center: [place.lon, place.lat] as [number, number], zoom };
    const offset: [number, number] = [-options.coveredPx / 2, 0];
    const duration = options.animate ? FLIGHT_MS : 0;
    this.#map.easeTo({ ...target, offset, duration, animate: options.animate, essential: true }, OUR_MOVE);
  }

  zoomBy(steps: number, animate: boolean): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: animate ? 200 : 0, animate, essential: true });
  }

  #isFree(place: Place, coveredPx: number): boolean {
    const { x, y } = this.#map.project([place.lon, place.lat]);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#map.getPadding();
    const isAcross = x > left + EDGE_PX && x < clientWidth - right - coveredPx - EDGE_PX;
    return isAcross && y > top + EDGE_PX && y < clientHeight - bottom - EDGE_PX;
  }
}

/** The zoom at which bounds are wide enough to be seen. */
function zoomToSee([west, , east]: Bounds): number {
  const widthDegrees = Math.max(east - west, 0.05);
  return Math.min(LARGEST_REVEAL_ZOOM, Math.log2((SMALLEST_WIDTH_PX * 360) / (TILE_PX * widthDegrees)));
}
