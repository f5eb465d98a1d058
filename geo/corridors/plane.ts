/**
 * The flat plane in which curves are bent, and lengths on the globe.
 * Positions are [lon, lat] in degrees; plane points are [x, y] in Mercator radians, x east, y north.
 * Mercator keeps angles, so a tangent chosen in the plane is the tangent on the map.
 */
import { pairs } from "./lists.ts";

export type Position = [lon: number, lat: number];
export type Point = [x: number, y: number];

const radians = Math.PI / 180;
const earthRadiusKm = 6371.0088;

export function toPlane([lon, lat]: Position): Point {
  return [lon * radians, Math.asinh(Math.tan(lat * radians))];
}

export function fromPlane([x, y]: Point): Position {
  return [x / radians, Math.atan(Math.sinh(y)) / radians];
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: Position, b: Position): number {
  const halfLat = Math.sin(((b[1] - a[1]) * radians) / 2);
  const halfLon = Math.sin(((b[0] - a[0]) * radians) / 2);
  const chord = halfLat ** 2 + Math.cos(a[1] * radians) * Math.cos(b[1] * radians) * halfLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Length of a line in kilometres. */
export function lengthKm(line: readonly Position[]): number {
  return pairs(line).reduce((sum, [a, b]) => sum + distanceKm(a, b), 0);
}

/** Direction on a Mercator map in degrees, clockwise from north, 0 to 360. */
export function bearingDegrees(a: Position, b: Position): number {
  const [ax, ay] = toPlane(a);
  const [bx, by] = toPlane(b);
  return (Math.atan2(bx - ax, by - ay) / radians + 360) % 360;
}

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const times = (a: Point, by: number): Point => [a[0] * by, a[1] * by];
export const size = (a: Point): number => Math.hypot(a[0], a[1]);
export const unit = (a: Point): Point => times(a, 1 / (size(a) || 1));

export function turned([x, y]: Point, angle: number): Point {
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** Signed angle from one direction to another in radians, counter-clockwise positive. */
export function angleBetween(from: Point, to: Point): number {
  return Math.atan2(from[0] * to[1] - from[1] * to[0], from[0] * to[0] + from[1] * to[1]);
}

/** Distance of a plane point from the straight line between two others, or from its nearer end. */
export function distanceToChord(point: Point, from: Point, to: Point): number {
  const chord = minus(to, from);
  const along = minus(point, from);
  const squared = chord[0] ** 2 + chord[1] ** 2;
  const share = squared ? Math.max(0, Math.min(1, (along[0] * chord[0] + along[1] * chord[1]) / squared)) : 0;
  return size(minus(along, times(chord, share)));
}
