/**
 * Lambert's azimuthal equal-area projection on the sphere: fills can be compared by their area anywhere on the map.
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), chapter 24.
 */
import type { PlaneProjection } from "./plane.ts";

/** Radius of the sphere with the area of the ellipsoid (WGS 84), in metres. */
export const EARTH_RADIUS_M = 6_371_007.2;
const RADIANS = Math.PI / 180;

/** The projection about a centre in degrees; the opposite point of the globe has no place in the plane. */
export function equalAreaAbout(lonOfCentre: number, latOfCentre: number): PlaneProjection {
  const sinCentre = Math.sin(latOfCentre * RADIANS);
  const cosCentre = Math.cos(latOfCentre * RADIANS);
  return {
    forward([lon, lat]) {
      const east = (lon - lonOfCentre) * RADIANS;
      const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
      const cosEast = Math.cos(east);
      const scale = EARTH_RADIUS_M * Math.sqrt(2 / (1 + sinCentre * sinLat + cosCentre * cosLat * cosEast));
      return [scale * cosLat * Math.sin(east), scale * (cosCentre * sinLat - sinCentre * cosLat * cosEast)];
    },
    inverse([x, y]) {
      const distance = Math.hypot(x, y);
      if (distance > 2 * EARTH_RADIUS_M) return null;
      if (distance === 0) return [lonOfCentre, latOfCentre];
      const angle = 2 * Math.asin(distance / (2 * EARTH_RADIUS_M));
      const [sinAngle, cosAngle] = [Math.sin(angle), Math.cos(angle)];
      const lat = Math.asin(cosAngle * sinCentre + (y * sinAngle * cosCentre) / distance);
      const east = Math.atan2(x * sinAngle, distance * cosCentre * cosAngle - y * sinCentre * sinAngle);
      return [lonOfCentre + east / RADIANS, lat / RADIANS];
    },
  };
}
