/**
 * Lines along which the source geometry has to be cut, as polygons that overshoot on every side where the source already
 * has a boundary: only the edge inside the country that is cut matters. Rings are lon,lat.
 */
import type { Piece, PieceProperties, Pieces, Point } from "./shapes.ts";

export interface Cut {
  readonly name: string;
  /** The part that is cut; others under the polygon stay whole. */
  readonly from: string;
  /** What the part inside the polygon becomes. */
  readonly becomes: PieceProperties;
  /** Its corners; the last joins the first. */
  readonly ring: readonly [Point, ...Point[]];
}

/**
 * The parallel of 27°40′ N as the source has it on the short stretch that it draws rightly (its lattice is 0.0017°), and
 * where that stretch begins. Cutting there and not at 27.6667 keeps the boundary straight to the Algerian tripoint.
 */
const SAHARA_NORTH = 27.66114131092837;
const SAHARA_NORTH_STARTS = -8.818288182881815;

/** Morocco south of 27°40′ N is Western Sahara: the source follows the sand wall instead. */
const SAHARA: Cut = {
  name: "sahara",
  from: "MAR",
  becomes: { id: "ESH", part: "ESH" },
  ring: [
    [-19, SAHARA_NORTH],
    [SAHARA_NORTH_STARTS, SAHARA_NORTH],
    [-8.69, 27.655],
    [-8.69, 20],
    [-19, 20],
  ],
};

/** The Golan Heights: western edge after Natural Earth's disputed areas (public domain), the rest overshoots. */
const GOLAN: Cut = {
  name: "golan",
  from: "ISR",
  becomes: { id: "X-GOLAN", part: "X-GOLAN" },
  ring: [
    [35.598, 33.262],
    [35.603, 33.2405],
    [35.6408, 33.2002],
    [35.6353, 33.1183],
    [35.6006, 33.0396],
    [35.5773, 33.0096],
    [35.5886, 32.9528],
    [35.6145, 32.8909],
    [35.6329, 32.8666],
    [35.6357, 32.8073],
    [35.6081, 32.7598],
    [35.5917, 32.7227],
    [35.6112, 32.6821],
    [35.615, 32.66],
    [36.1, 32.66],
    [36.1, 33.6],
    [35.598, 33.6],
  ],
};

/** Abyei as the award of 22 July 2009 bounds it: 10°10′ N between 27°50′ and 29°00′ E, south to the line of 1956. */
const ABYEI: Cut = {
  name: "abyei",
  from: "SDN",
  becomes: { id: "X-ABYEI", part: "X-ABYEI" },
  ring: [
    [27 + 50 / 60, 10 + 10 / 60],
    [29, 10 + 10 / 60],
    [29, 9],
    [27 + 50 / 60, 9],
  ],
};

/** Hala'ib: between 22° N and the administrative line of 1902, which is drawn here to within some ten kilometres. */
const HALAIB: Cut = {
  name: "halaib",
  from: "EGY",
  becomes: { id: "X-HALAIB", part: "X-HALAIB" },
  ring: [
    [34.08, 21.8],
    [34.08, 22],
    [34.15, 22.22],
    [34.58, 22.44],
    [34.92, 22.86],
    [35.2, 22.98],
    [35.5, 23.17],
    [35.9, 23.45],
    [38, 23.45],
    [38, 21.8],
  ],
};

export const CUTS: readonly Cut[] = [SAHARA, GOLAN, ABYEI, HALAIB];

/** The cuts as a layer of closed polygons with the property `cut`. */
export function cutLayer(): Pieces<{ cut: string }> {
  const features = CUTS.map(({ name, ring }): Piece<{ cut: string }> => ({
    type: "Feature",
    properties: { cut: name },
    geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
  }));
  return { type: "FeatureCollection", features };
}

/** Whose a piece is, once the cut that it lies under (if any) is taken into account. */
export function afterCut(piece: PieceProperties, cutName: string | null | undefined): PieceProperties {
  const cut = CUTS.find(({ name, from }) => name === cutName && from === piece.part);
  return cut ? cut.becomes : { id: piece.id, part: piece.part };
}
