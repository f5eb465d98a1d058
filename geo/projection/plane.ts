/** A flat map of the globe: degrees, longitude first, to metres, x eastward and y northward, and back. */
export type Position = readonly [number, number];

export interface PlaneProjection {
  /** Metres of a point in degrees. */
  readonly forward: (degrees: Position) => [x: number, y: number];
  /** Degrees of a point in metres; null where the plane shows no place. */
  readonly inverse: (metres: Position) => [lon: number, lat: number] | null;
}
