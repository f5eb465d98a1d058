/** The map's place in the window as the page lays it out, before and after the explorer lives there. */
import { PLANE_FRAME, THEATRE } from "../../../geo/projection/index.ts";
import type { Viewport } from "../../draw/viewport.ts";
import type { Stage } from "./aim.ts";

const METRES_PER_KM = 1000;
const km = (metres: number): number => metres / METRES_PER_KM;

/** The size of the map's window and what nothing lies over of it, in CSS pixels. */
export function stageOf(stage: Element, free: Element): Stage {
  const [whole, part] = [stage.getBoundingClientRect(), free.getBoundingClientRect()];
  return {
    widthPx: whole.width,
    heightPx: whole.height,
    frame: {
      top: part.top - whole.top,
      right: whole.right - part.right,
      bottom: whole.bottom - part.bottom,
      left: part.left - whole.left,
    },
  };
}

/** What the style of the picture's plane reads, in kilometres: the base map and the opening view. */
export const PLANE_STYLE: Readonly<Record<string, number>> = {
  "--frame-width": km(PLANE_FRAME.east - PLANE_FRAME.west),
  "--frame-height": km(PLANE_FRAME.north - PLANE_FRAME.south),
  "--frame-west": km(PLANE_FRAME.west),
  "--frame-south": km(PLANE_FRAME.south),
  "--theatre-width": km(THEATRE.east - THEATRE.west),
  "--theatre-height": km(THEATRE.north - THEATRE.south),
  "--theatre-middle": km((THEATRE.west + THEATRE.east) / 2),
  "--theatre-south": km(THEATRE.south),
  "--theatre-to-top": km(PLANE_FRAME.north - THEATRE.south),
};

/** What the style of an aimed plane reads besides: the middle of the free part and what it shows across and along. */
export function sightStyle({ widthPx, heightPx, frame, camera }: Viewport): Readonly<Record<string, number>> {
  const kmPerPx = km(camera.metresPerPx);
  return {
    "--east": km(camera.x),
    "--north": km(camera.y),
    "--across": (widthPx - frame.left - frame.right) * kmPerPx,
    "--along": (heightPx - frame.top - frame.bottom) * kmPerPx,
  };
}
