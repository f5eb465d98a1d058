/** Fewer points where the eye cannot tell, and all the islands and enclaves that the routes touch. */
import { densify } from "./densify.ts";
import { runMapshaper } from "./mapshaper.ts";
import { areaKm2, toDegrees, toPlane } from "./plane.ts";
import { boxOf } from "./ring.ts";
import type { Box, Pieces, Point, Ring } from "./shapes.ts";

/** How coarse a map is. A stray is mapshaper's interval in metres: lines stray about so far, narrow bays and spits farther. */
export interface Coarseness {
  readonly strayM: number;
  /** In countries with a town on a thin spit or cape. */
  readonly straySpitsM: number;
  /** In pieces smaller than `smallKm2`. */
  readonly straySmallM: number;
  /** In countries that are drawn for orientation only. */
  readonly strayFarM: number;
  readonly smallKm2: number;
  /** Smaller islands are left out, except the largest of each part … */
  readonly smallestIslandKm2: number;
  /** … and those where people arrive, from the Mediterranean to Macaronesia, */
  readonly smallestArrivalIslandKm2: number;
  /** and those that hold one of these places (lon,lat). */
  readonly places: readonly Point[];
}

/** For the live map at low zooms, where a pixel is some five kilometres. */
export const OVERVIEW: Coarseness = {
  strayM: 5000,
  straySpitsM: 1800,
  straySmallM: 900,
  strayFarM: 9000,
  smallKm2: 12_000,
  smallestIslandKm2: 250,
  smallestArrivalIslandKm2: 12,
  places: [],
};

/** For the picture inside a page, where a pixel is some eight kilometres and every byte comes before the first sight. */
export const PICTURE: Coarseness = {
  strayM: 10_000,
  straySpitsM: 5000,
  straySmallM: 4500,
  strayFarM: 18_000,
  smallKm2: 15_000,
  smallestIslandKm2: 900,
  smallestArrivalIslandKm2: 250,
  places: [
    [12.6, 35.515], // Lampedusa
    [24.08, 34.84], // Gavdos
    [-5.32, 35.89], // Ceuta
    [-2.94, 35.29], // Melilla
  ],
};

/** For the picture of an embed, where a pixel is some seventeen kilometres and the whole page weighs sixty kilobytes. */
export const EMBED: Coarseness = {
  ...PICTURE,
  strayM: 24_000,
  straySpitsM: 9000,
  straySmallM: 9000,
  strayFarM: 60_000,
  smallestIslandKm2: 6000,
};

const ARRIVAL_WATERS: Box = [-26, 14, 37, 46];
/** Dakhla, Dakar, Conakry and Freetown, which simpler lines must not lose. */
const WITH_SPITS: ReadonlySet<string> = new Set(["ESH", "GIN", "SEN", "SLE"]);
/** Wide frames around the routes. Where they meet another country, the finer stray holds. */
const FAR: ReadonlySet<string> = new Set("CAN CHN FIN GRL IND ISL KAZ MMR MNG NOR RUS SWE USA".split(" "));

function isWithin([west, south, east, north]: Box, outer: Box): boolean {
  return west > outer[0] && south > outer[1] && east < outer[2] && north < outer[3];
}

/** Whether the box of an island of less than a degree holds one of the places: near enough for telling islands apart. */
function holdsPlace(ring: Ring, places: readonly Point[]): boolean {
  const [west, south, east, north] = boxOf(ring);
  return places.some(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function strayOf(part: string, sizeKm2: number, coarseness: Coarseness): number {
  if (FAR.has(part)) return coarseness.strayFarM;
  if (sizeKm2 < coarseness.smallKm2) return coarseness.straySmallM;
  return WITH_SPITS.has(part) ? coarseness.straySpitsM : coarseness.strayM;
}

/** Simplifies repaired pieces (one polygon a feature, degrees) in the plane; common lines stay common. */
export async function simplifyPieces(pieces: Pieces, coarseness: Coarseness): Promise<Pieces> {
  const { smallestIslandKm2, smallestArrivalIslandKm2, places } = coarseness;
  const largest = new Map<string, number>();
  const measured = pieces.features.map((piece) => {
    const size = areaKm2(piece.geometry.coordinates);
    largest.set(piece.properties.part, Math.max(size, largest.get(piece.properties.part) ?? 0));
    return { piece, size };
  });
  const kept = measured.filter(({ piece, size }) => {
    if (size === largest.get(piece.properties.part)) return true;
    const [exterior] = piece.geometry.coordinates;
    const isArrival = isWithin(boxOf(exterior), ARRIVAL_WATERS);
    return size >= (isArrival ? smallestArrivalIslandKm2 : smallestIslandKm2) || holdsPlace(exterior, places);
  });
  const features = kept.map(({ piece, size }) => ({
    ...piece,
    properties: { ...piece.properties, stray: strayOf(piece.properties.part, size, coarseness) },
  }));
  const simplified = await runMapshaper(
    { pieces: toPlane({ type: "FeatureCollection", features }) },
    "-simplify variable interval=stray keep-shapes -clean",
  );
  return densify(toDegrees(simplified as Pieces));
}
