/** What a picture on paper looks at where a partner or a route is chosen: no sheet lies over paper, so the chosen stands in the middle. */
import { cameraFor, LARGEST_REVEAL_ZOOM, type PlaneCamera, planeBoxOf, type Viewport } from "../../draw/viewport.ts";
import { ROUTE_FRAMES } from "../../scene/map/routeFrames.ts";
import type { Scene } from "../../scene/scene.ts";

/** A partner is printed with its neighbours. */
const NEIGHBOURHOOD_M = 4_600_000;

/** The viewport aimed at the chosen; whoever has gone nearer keeps their own sight. `pointOf` gives metres of the plane. */
export function chosenOnPaper(
  { partner, route }: Scene,
  viewport: Viewport,
  pointOf: (iso3: string) => readonly [x: number, y: number] | undefined,
): Viewport {
  const wanted = camera();
  return wanted === null || viewport.camera.metresPerPx < wanted.metresPerPx
    ? viewport
    : { ...viewport, camera: wanted };

  function camera(): PlaneCamera | null {
    const { widthPx, heightPx } = viewport;
    if (partner !== null) {
      const point = pointOf(partner);
      return point ? { x: point[0], y: point[1], metresPerPx: NEIGHBOURHOOD_M / widthPx } : null;
    }
    return route === null ? null : cameraFor(planeBoxOf(ROUTE_FRAMES[route]), widthPx, heightPx, LARGEST_REVEAL_ZOOM);
  }
}
