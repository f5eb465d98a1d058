/** Fewer points for a dense line, without corners that show: at most 40 for a piece between two nodes. */
import { at } from "./lists.ts";
import { distanceToChord, toPlane, type Point, type Position } from "./plane.ts";

export const mostPoints = 40;

// Tolerances in plane units: a unit is about 5500 km at 30° north, so from 0.1 km, as fine as three decimals, to 0.5 km.
const [finest, coarsest] = [1.8e-5, 9e-5];
const shareOfLength = 0.0015;

/** The points that a dense line needs to stay where it was. */
export function thinned(line: readonly Position[]): Position[] {
  const points = line.map(toPlane);
  const [from, to] = [at(points, 0), at(points, -1)];
  let tolerance = Math.hypot(to[0] - from[0], to[1] - from[1]) * shareOfLength;
  tolerance = Math.max(finest, Math.min(coarsest, tolerance));
  for (;;) {
    const indices = kept(points, tolerance);
    if (indices.length <= mostPoints) return indices.map((i) => at(line, i));
    tolerance *= 1.5;
  }
}

/** Joins the pieces of a leg end to end and rounds to three decimals, about a hundred metres. */
export function joined(pieces: readonly (readonly Position[])[]): Position[] {
  const line = pieces.flatMap((piece, i) => thinned(piece).slice(i ? 1 : 0));
  return line.map(([lon, lat]) => [rounded(lon), rounded(lat)]);
}

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Indices kept by the Ramer–Douglas–Peucker rule, in order. */
function kept(points: readonly Point[], tolerance: number): number[] {
  const keep = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [from, tolerance];
    for (let i = from + 1; i < to; i++) {
      const here = distanceToChord(at(points, i), at(points, from), at(points, to));
      if (here > distance) [farthest, distance] = [i, here];
    }
    if (farthest === from) continue;
    keep.add(farthest);
    spans.push([from, farthest], [farthest, to]);
  }
  return [...keep].sort((a, b) => a - b);
}
