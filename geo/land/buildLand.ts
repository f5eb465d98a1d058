/** The recipe for the base map, from the ready-made geometry to files. Deterministic: same inputs, same bytes. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { carve } from "./carve.ts";
import { guardMap } from "./guard.ts";
import { labelPoints } from "./labelPoints.ts";
import { buildLayers } from "./layers.ts";
import { packLayers } from "./pack.ts";
import { readPieces } from "./pieces.ts";
import { SEA_LABELS } from "./seas.ts";
import { EMBED, OVERVIEW, PICTURE, simplifyPieces } from "./simplify.ts";

/** The overview sits on every second point of the source's lattice: half a pixel at the zoom where the detail takes over. */
const OVERVIEW_COARSENESS = 2;

/**
 * Writes into `outDir`, which is made if need be:
 * - `land-overview.topo.json`, `land-detail.topo.json` and, coarser still, `land-picture.topo.json` and `land-embed.topo.json`:
 *   TopoJSON in lon,lat with the objects `countries` (id alpha-3 or `X-…`, property `name`), `borders`, `coast` and `dashed` (properties `id` and `kind`);
 * - `label-points.json`: `countries` (by id: lon, lat, areaKm2, bbox) and `seas`.
 */
export async function buildLand(outDir: string): Promise<void> {
  const pieces = await carve(readPieces());
  const detailLayers = buildLayers(pieces);
  const detail = packLayers(detailLayers);
  const overview = packLayers(buildLayers(await simplifyPieces(pieces, OVERVIEW)), OVERVIEW_COARSENESS);
  const picture = packLayers(buildLayers(await simplifyPieces(pieces, PICTURE)));
  const embed = packLayers(buildLayers(await simplifyPieces(pieces, EMBED)));
  guardMap(detail, "The detailed map");
  guardMap(overview, "The overview map");
  guardMap(picture, "The map of the pictures");
  guardMap(embed, "The map of the embeds");
  const labels = { countries: labelPoints(detailLayers.countries), seas: SEA_LABELS };

  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, "land-overview.topo.json"), JSON.stringify(overview));
  await writeFile(join(outDir, "land-detail.topo.json"), JSON.stringify(detail));
  await writeFile(join(outDir, "land-picture.topo.json"), JSON.stringify(picture));
  await writeFile(join(outDir, "land-embed.topo.json"), JSON.stringify(embed));
  await writeFile(join(outDir, "label-points.json"), JSON.stringify(labels));
}
