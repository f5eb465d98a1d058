/** The overview: fewer points where the eye cannot tell, all the islands and enclaves that the routes touch. */
import { area } from "@turf/turf";
import { runMapshaper } from "./mapshaper.ts";
import { boxOf } from "./ring.ts";
import type { Pieces, Ring } from "./shapes.ts";

/** Islands smaller than this (km²) are left out of the overview, except where they matter. */
const SMALLEST_ISLAND = 250;
/** … and than this from the Mediterranean to Macaronesia, where islands are where people arrive. */
const SMALLEST_ARRIVAL_ISLAND = 12;
const ARRIVAL_WATERS = { west: -26, south: 14, east: 37, north: 46 };

/** mapshaper's interval (m), about how far a line may stray: in general, where spits matter, in small pieces, far away. */
const STRAY = 5000;
const STRAY_SPITS = 1800;
const STRAY_SMALL = 900;
const STRAY_FAR = 9000;
/** What counts as small (km²). */
const SMALL = 12_000;
/** Large, but with a town on a thin spit or cape (Dakhla, Dakar, Conakry, Freetown) that the overview must not lose. */
const WITH_SPITS: ReadonlySet<string> = new Set(["ESH", "GIN", "SEN", "SLE"]);
/** Wide frames around the routes: drawn for orientation only. Where they meet another country, the finer interval holds. */
const FAR: ReadonlySet<string> = new Set("CHN FIN GRL IDN IND ISL KAZ MMR MNG NOR RUS SWE".split(" "));

function inArrivalWaters(ring: Ring): boolean {
  const [west, south, east, north] = boxOf(ring);
  const waters = ARRIVAL_WATERS;
  return west > waters.west && south > waters.south && east < waters.east && north < waters.north;
}

function strayOf(part: string, size: number): number {
  if (FAR.has(part)) return STRAY_FAR;
  if (size < SMALL) return STRAY_SMALL;
  return WITH_SPITS.has(part) ? STRAY_SPITS : STRAY;
}

/** Simplifies repaired pieces (one polygon a feature) to the overview's precision; common lines stay common. */
export async function simplifyPieces(pieces: Pieces): Promise<Pieces> {
  const largest = new Map<string, number>();
  const measured = pieces.features.map((piece) => {
    const size = area(piece) / 1e6;
    largest.set(piece.properties.part, Math.max(size, largest.get(piece.properties.part) ?? 0));
    return { piece, size };
  });
  const kept = measured.filter(({ piece, size }) => {
    if (size === largest.get(piece.properties.part)) return true;
    return size >= (inArrivalWaters(piece.geometry.coordinates[0]) ? SMALLEST_ARRIVAL_ISLAND : SMALLEST_ISLAND);
  });
  const features = kept.map(({ piece, size }) => ({
    ...piece,
    properties: { ...piece.properties, stray: strayOf(piece.properties.part, size) },
  }));
  const simplified = await runMapshaper(
    { pieces: { type: "FeatureCollection", features } },
    "-simplify variable interval=stray keep-shapes -clean",
  );
  return simplified as Pieces;
}
