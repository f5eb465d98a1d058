/** A scale bar only where it is honest: one length must hold everywhere in the window and in every direction. */
import { EARTH_RADIUS_M } from "../../geo/projection/equalArea.ts";
import { projection } from "../../geo/projection/index.ts";
import type { Viewport } from "./viewport.ts";

export interface ScaleBar {
  readonly lengthPx: number;
  readonly lengthKm: number;
}

/** How much the scale may differ across the window. */
const LARGEST_RATIO = 1.05;
const LONGEST_PX = 120;
/** Points looked at along each side of the window. */
const POINTS = 5;
const STEP_DEGREES = 1e-4;

interface Scales {
  readonly least: number;
  readonly greatest: number;
}

/** The bar for what the free part of the window shows, or null where the scale differs by 5 % or more. */
export function scaleBarOf(viewport: Viewport): ScaleBar | null {
  const scales = planePointsOf(viewport).map((point) => {
    const degrees = projection.inverse(point);
    return degrees && scalesAt(degrees);
  });
  if (scales.some((scale) => scale === null)) return null;
  const least = Math.min(...scales.map((scale) => scale?.least ?? 0));
  const greatest = Math.max(...scales.map((scale) => scale?.greatest ?? 0));
  if (!(greatest / least < LARGEST_RATIO)) return null;
  const groundKmPerPx = viewport.camera.metresPerPx / Math.sqrt(least * greatest) / 1000;
  const km = roundBelow(LONGEST_PX * groundKmPerPx);
  return { lengthPx: km / groundKmPerPx, lengthKm: km };
}

/** A grid over the free part, in metres of the plane. */
function planePointsOf({ widthPx, heightPx, frame, camera }: Viewport): [number, number][] {
  const [width, height] = [widthPx - frame.left - frame.right, heightPx - frame.top - frame.bottom];
  const steps = Array.from({ length: POINTS }, (_, step) => step / (POINTS - 1) - 0.5);
  return steps.flatMap((across) =>
    steps.map((along): [number, number] => [
      camera.x + across * width * camera.metresPerPx,
      camera.y + along * height * camera.metresPerPx,
    ]),
  );
}

/**
 * Metres of the plane for a metre of ground in the directions in which they are fewest and most: the axes of Tissot's
 * ellipse, from the projection's differences (Snyder, Map Projections: A Working Manual, 1987, chapter 4).
 */
function scalesAt([lon, lat]: readonly [number, number]): Scales {
  const metresNorth = (STEP_DEGREES * Math.PI * EARTH_RADIUS_M) / 180;
  const metresEast = metresNorth * Math.cos((lat * Math.PI) / 180);
  const [x, y] = projection.forward([lon, lat]);
  const [xEast, yEast] = projection.forward([lon + STEP_DEGREES, lat]);
  const [xNorth, yNorth] = projection.forward([lon, lat + STEP_DEGREES]);
  const [a, b] = [(xEast - x) / metresEast, (xNorth - x) / metresNorth];
  const [c, d] = [(yEast - y) / metresEast, (yNorth - y) / metresNorth];
  // Singular values of the matrix: their sum and difference are these two lengths.
  const [sum, difference] = [Math.hypot(a + d, c - b), Math.hypot(a - d, c + b)];
  return { least: Math.abs(sum - difference) / 2, greatest: (sum + difference) / 2 };
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above a length. */
function roundBelow(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  return ([5, 2, 1].find((digit) => digit * power <= length) ?? 1) * power;
}
