/** Clips the pieces to the frame, cuts what has to be cut and joins what belongs together: the repaired world, unsimplified. */
import { afterCut, cutLayer } from "./cuts.ts";
import { densify } from "./densify.ts";
import { FRAME } from "./frame.ts";
import { runMapshaper } from "./mapshaper.ts";
import { areaKm2, toDegrees, toPlane } from "./plane.ts";
import type { PieceProperties, Pieces } from "./shapes.ts";

type Carved = Pieces<PieceProperties & { readonly cut?: string | null }>;

/** In the plane, where the frame is a rectangle. */
const CLIP = `-clip bbox=${FRAME.join(",")} target=pieces`;

/** A third of the smallest triangle on the source's lattice: less is a spike of the source that cutting has pinched off. */
const SLIVER_KM2 = 0.01;

/**
 * Takes the pieces as they come from the source and returns the repaired ones: one polygon a feature (lon,lat), inside the
 * frame, neighbours sharing every point of their common line, `id` and `part` after the cuts.
 */
export async function carve(pieces: Pieces): Promise<Pieces> {
  const carved = (await runMapshaper(
    { pieces: toPlane(densify(pieces)), cuts: toPlane(densify(cutLayer())) },
    `${CLIP} -union target=pieces,cuts name=carved -filter "!!id" target=carved`,
  )) as Carved;
  const features = carved.features.map((piece) => ({
    ...piece,
    properties: afterCut(piece.properties, piece.properties.cut),
  }));
  // Joining closes the seams between scraps of one part; -clean fills cracks that cutting may have left.
  const joined = (await runMapshaper(
    { pieces: { type: "FeatureCollection", features } },
    "-clean -dissolve part copy-fields=id -explode",
  )) as Pieces;
  const whole = densify(toDegrees(joined));
  return { ...whole, features: whole.features.filter(({ geometry }) => areaKm2(geometry.coordinates) > SLIVER_KM2) };
}
