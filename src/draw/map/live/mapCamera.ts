/** Where the live map looks. Moves of the program carry a mark, so that only the reader's own moves reach the address. */
import type { Map as MapLibreMap, PaddingOptions } from "maplibre-gl";
import { addressOf, type PlaneCamera, planeCameraOf, type Viewport } from "../../viewport.ts";

/** The event data of moves that the program makes. */
export const OUR_MOVE = { isOurs: true } as const;

const FLIGHT_MS = 900;
const ZOOM_MS = 200;

export class MapCamera {
  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** What the window shows now; the camera is that of the part that nothing always lies over. */
  get viewport(): Viewport {
    const { lng, lat } = this.#map.getCenter();
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#map.getPadding();
    const camera = planeCameraOf({ lon: lng, lat, zoom: this.#map.getZoom() });
    return { widthPx: clientWidth, heightPx: clientHeight, frame: { top, right, bottom, left }, camera };
  }

  /** CSS pixels at each side that something always lies over; the centre is that of what is left free. */
  setFrame(frame: PaddingOptions): void {
    this.#map.setPadding(frame, OUR_MOVE);
  }

  /** Looks somewhere, at once or in a flight that keeps the reader's bearings. */
  goTo(camera: PlaneCamera, animate: boolean): void {
    const { lon, lat, zoom } = addressOf(camera);
    const target = { center: [lon, lat] as [number, number], zoom };
    if (animate) this.#map.easeTo({ ...target, duration: FLIGHT_MS, essential: true }, OUR_MOVE);
    else this.#map.jumpTo(target, OUR_MOVE);
  }

  zoomBy(steps: number, animate: boolean): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: animate ? ZOOM_MS : 0, animate, essential: true });
  }
}
