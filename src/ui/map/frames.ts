/** What the camera shows when nobody has moved it. */

/** CSS pixels kept clear at each side. */
export interface Frame {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** West, south, east, north: West Africa to the Bay of Bengal's edge, the Gulf of Guinea to the Baltic. */
export const THEATRE = [-26, 0, 78, 54] as const;
