/** Where the map looks for a view: the address's camera, or the opening view with what is chosen brought into sight. */
import {
  cameraFor,
  type Covered,
  LARGEST_REVEAL_ZOOM,
  openingCamera,
  type Place,
  type PlaneCamera,
  planeBoxOf,
  planeCameraOf,
  revealing,
  type Viewport,
} from "../../draw/viewport.ts";
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import { shownBox } from "../../draw/shownBox.ts";
import type { Iso3 } from "../../model/records.ts";
import { ROUTE_FRAMES } from "../../scene/map/routeFrames.ts";
import { directionOf, type Language } from "../../words/languages.ts";
import { CAMERA_LIMITS, type ViewState } from "../../view/viewState.ts";

/** The window without its camera. */
export type Stage = Omit<Viewport, "camera">;
type Chosen = Pick<ViewState, "partner" | "route">;

export interface Sight {
  readonly covered: Covered;
  /** What must be seen of a partner; null for one that lies beyond the map. */
  readonly placeOf: (iso3: Iso3) => Place | null;
}

/** What a sheet at the end of the lines covers: the right, and the left where lines run from right to left. */
export function coveredAtEnd(px: number, language: Language): Covered {
  return directionOf(language) === "rtl" ? { left: px, right: 0 } : { left: 0, right: px };
}

/** The camera of a view that nobody has moved. */
export function cameraOfView(view: Chosen & Pick<ViewState, "at">, stage: Stage, sight: Sight): PlaneCamera {
  if (view.at) return planeCameraOf(view.at);
  const opening = openingCamera(...freeSize(stage));
  return cameraToChosen(view, { ...stage, camera: opening }, sight, true) ?? opening;
}

/** The camera of a tour’s view: it shows what the pictures of that view show, in a window of any size. */
export function cameraOfStep(view: Chosen & Pick<ViewState, "at">, stage: Stage, sight: Sight): PlaneCamera {
  const box = shownBox(view, (iso3) => sight.placeOf(iso3) ?? undefined);
  if (box) {
    const size = freeSize(stage);
    return insideFrame(cameraFor(box, ...size, CAMERA_LIMITS.maxZoom), ...size);
  }
  return cameraOfView({ at: null, partner: null, route: view.route }, stage, sight);
}

/** As much map as there is: a camera that looks over an edge of the base map is moved back; one that sees both edges has the map in its middle. */
function insideFrame({ x, y, metresPerPx }: PlaneCamera, widthPx: number, heightPx: number): PlaneCamera {
  const { west, east, south, north } = PLANE_FRAME;
  return {
    x: between(x, west, east, (widthPx / 2) * metresPerPx),
    y: between(y, south, north, (heightPx / 2) * metresPerPx),
    metresPerPx,
  };
}

function between(middle: number, low: number, high: number, half: number): number {
  return high - low < 2 * half ? (low + high) / 2 : Math.min(Math.max(middle, low + half), high - half);
}

/** The camera that shows the chosen partner or route; null when nothing is chosen or the viewport shows the partner already. */
export function cameraToChosen(
  { partner, route }: Chosen,
  viewport: Viewport,
  { covered, placeOf }: Sight,
  mayZoom: boolean,
): PlaneCamera | null {
  const place = partner === null ? null : placeOf(partner);
  if (place) return revealing(viewport, place, covered, mayZoom);
  if (route === null) return null;
  const [widthPx, heightPx] = freeSize(viewport);
  const fitting = cameraFor(
    planeBoxOf(ROUTE_FRAMES[route]),
    widthPx - covered.left - covered.right,
    heightPx,
    LARGEST_REVEAL_ZOOM,
  );
  return { ...fitting, x: fitting.x + ((covered.right - covered.left) / 2) * fitting.metresPerPx };
}

function freeSize({ widthPx, heightPx, frame }: Stage): [widthPx: number, heightPx: number] {
  return [widthPx - frame.left - frame.right, heightPx - frame.top - frame.bottom];
}
