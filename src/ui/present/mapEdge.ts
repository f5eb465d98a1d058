/** Where the base map ends in the window. */
import { PLANE_FRAME } from "../../../geo/projection/index.ts";
import { screenOfPlane, type Viewport } from "../../draw/viewport.ts";

/** Whether the map ends within what is covered at the start of the lines, where captions stand. */
export function endsUnderStart(viewport: Viewport, direction: "ltr" | "rtl"): boolean {
  if (direction === "ltr") return screenOfPlane(viewport, [PLANE_FRAME.west, PLANE_FRAME.north]).x > 0;
  return screenOfPlane(viewport, [PLANE_FRAME.east, PLANE_FRAME.north]).x < viewport.widthPx;
}
