/** What of the plane the reader sees. */
import type { PlaneBox } from "../../../geo/projection/planes.ts";
import type { Viewport } from "../../draw/viewport.ts";

/** The part of the plane, in metres, that stands in the free part of the window. */
export function boxOnScreen({ widthPx, heightPx, frame, camera }: Viewport): PlaneBox {
  const { x, y, metresPerPx } = camera;
  const halfWidth = (Math.max(widthPx - frame.left - frame.right, 1) / 2) * metresPerPx;
  const halfHeight = (Math.max(heightPx - frame.top - frame.bottom, 1) / 2) * metresPerPx;
  return { west: x - halfWidth, south: y - halfHeight, east: x + halfWidth, north: y + halfHeight };
}
