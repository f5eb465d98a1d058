/** Clips the pieces to the frame, cuts what has to be cut and joins what belongs together: the repaired world, unsimplified. */
import { afterCut, cutLayer } from "./cuts.ts";
import { FRAME } from "./frame.ts";
import { runMapshaper } from "./mapshaper.ts";
import type { PieceProperties, Pieces } from "./shapes.ts";

type Carved = Pieces<PieceProperties & { readonly cut?: string | null }>;

const CLIP = `-clip bbox=${FRAME.west},${FRAME.south},${FRAME.east},${FRAME.north} target=pieces`;

/**
 * Takes the pieces as they come from the source and returns the repaired ones: one polygon a feature (lon,lat), inside the
 * frame, neighbours sharing every point of their common line, `id` and `part` after the cuts.
 */
export async function carve(pieces: Pieces): Promise<Pieces> {
  const carved = (await runMapshaper(
    { pieces, cuts: cutLayer() },
    `${CLIP} -union target=pieces,cuts name=carved -filter "!!id" target=carved`,
  )) as Carved;
  const features = carved.features.map((piece) => ({
    ...piece,
    properties: afterCut(piece.properties, piece.properties.cut),
  }));
  // Joining closes the seams between scraps of one part; -clean fills cracks that cutting may have left.
  const joined = await runMapshaper(
    { pieces: { type: "FeatureCollection", features } },
    "-clean -dissolve part copy-fields=id -explode",
  );
  return joined as Pieces;
}
