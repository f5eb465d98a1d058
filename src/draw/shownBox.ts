/** What a picture of a view must show at least, where the view says so. */
import { projection } from "../../geo/projection/index.ts";
import type { PlaneBox } from "../../geo/projection/planes.ts";
import type { ViewState } from "../view/viewState.ts";
import { planeCameraOf } from "./viewport.ts";

/** CSS pixels: a camera in an address looks at the middle of a window that is taken to have this size. */
const WINDOW_PX = { width: 1180, height: 640 } as const;
/** Metres of the plane around a chosen partner: it is shown with its neighbours. */
const NEIGHBOURHOOD_M = { width: 4_600_000, height: 2_900_000 } as const;

/** The box in metres of the plane; null where the route in the foreground, or the opening view, says what is shown. */
export function shownBox(
  { at, partner, route }: Pick<ViewState, "at" | "partner" | "route">,
  capitalOf: (iso3: string) => { readonly lon: number; readonly lat: number } | undefined,
): PlaneBox | null {
  if (at !== null) {
    const { x, y, metresPerPx } = planeCameraOf(at);
    return around(x, y, WINDOW_PX.width * metresPerPx, WINDOW_PX.height * metresPerPx);
  }
  if (partner === null || route !== null) return null;
  const capital = capitalOf(partner);
  if (capital === undefined) return null;
  const [x, y] = projection.forward([capital.lon, capital.lat]);
  return around(x, y, NEIGHBOURHOOD_M.width, NEIGHBOURHOOD_M.height);
}

function around(x: number, y: number, width: number, height: number): PlaneBox {
  return { west: x - width / 2, south: y - height / 2, east: x + width / 2, north: y + height / 2 };
}
