/** The map's geometry as files: borders by the recipe in geo/land, corridors by geo/corridors. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { runnerImport } from "vite";
import { buildCorridors, chevronsOf, landTest } from "../../geo/corridors/index.ts";
import { landPaths, type LandInDegrees } from "../../src/draw/landPaths.ts";
import { hashOfFolders, keptFolder, versionOf } from "./cache.ts";

export interface Geometry {
  /** Paths of files: a coarse and a fine topology, and the corridors' legs, places and marks of direction. */
  readonly overview: string;
  readonly detail: string;
  readonly corridors: string;
  /** Path of a file: the base map as path data (`PictureLand` of src/draw/landPaths.ts) in units of PICTURE_UNIT_M. */
  readonly picture: string;
  /** The same for embeds, coarser still and in units of EMBED_UNIT_M. */
  readonly embed: string;
  /** The text of label-points.json. */
  readonly labelPoints: string;
}

/** Metres of the plane a unit of the picture: a quarter of a pixel where the whole theatre fills a window. */
const PICTURE_UNIT_M = 2000;
/** The same where it fills a column of a newspaper. */
const EMBED_UNIT_M = 4000;

interface LandRecipe {
  /** Writes land-overview.topo.json, land-detail.topo.json, land-picture.topo.json, land-embed.topo.json and label-points.json. */
  readonly buildLand: (outDir: string) => Promise<unknown>;
}

/** Builds what is not in .cache/geometry yet: the borders take about a quarter of a minute. Throws a TableError for broken corridor tables. */
export async function pressGeometry(root: string): Promise<Geometry> {
  const [land, corridors] = await Promise.all([pressLand(root), pressCorridors(root)]);
  return {
    overview: join(land, "land-overview.topo.json"),
    detail: join(land, "land-detail.topo.json"),
    corridors,
    picture: join(land, "land-picture.json"),
    embed: join(land, "land-embed.json"),
    labelPoints: readFileSync(join(land, "label-points.json"), "utf8"),
  };
}

async function pressLand(root: string): Promise<string> {
  const recipe = join(root, "geo/land");
  const hash = hashOfFolders([recipe, join(root, "geo/projection")], (name) => /\.(ts|json|csv)$/.test(name), [
    versionOf(root, "world-atlas"),
    versionOf(root, "mapshaper"),
    readFileSync(join(root, "src/draw/landPaths.ts"), "utf8"),
    String(PICTURE_UNIT_M),
    String(EMBED_UNIT_M),
  ]);
  return keptFolder(join(root, ".cache/geometry", `land-${hash}`), async (folder) => {
    // Loaded only when needed: mapshaper is large, and most builds find the result in the cache.
    const { module } = await runnerImport<LandRecipe>(join(recipe, "buildLand.ts"), {
      root,
      configFile: false,
      logLevel: "error",
    });
    await module.buildLand(folder);
    const units = { picture: PICTURE_UNIT_M, embed: EMBED_UNIT_M };
    for (const [name, unitM] of Object.entries(units)) {
      const topology = readFileSync(join(folder, `land-${name}.topo.json`), "utf8");
      writeFileSync(join(folder, `land-${name}.json`), pictureOf(topology, unitM));
    }
  });
}

/** The text of land-picture.json or land-embed.json from that of the topology. */
function pictureOf(text: string, unitM: number): string {
  const topology = JSON.parse(text) as Topology;
  const layer = (name: string): FeatureCollection => {
    const shapes = feature(topology, topology.objects[name]!);
    return shapes.type === "FeatureCollection" ? shapes : { type: "FeatureCollection", features: [shapes] };
  };
  const [countries, borders, coast, dashed] = ["countries", "borders", "coast", "dashed"].map(layer);
  return JSON.stringify(landPaths({ countries, borders, coast, dashed } as LandInDegrees, unitM));
}

/** The path of corridors.json: `{ legs, places, chevrons }`, each a GeoJSON feature collection. */
async function pressCorridors(root: string): Promise<string> {
  const tables = join(root, "geo/corridors");
  const hash = hashOfFolders([tables], (name) => /\.(ts|csv)$/.test(name), [versionOf(root, "world-atlas")]);
  const folder = await keptFolder(join(root, ".cache/geometry", `corridors-${hash}`), (draft) => {
    const topology = JSON.parse(
      readFileSync(join(root, "node_modules/world-atlas/land-10m.json"), "utf8"),
    ) as Parameters<typeof landTest>[0];
    const { legs, places } = buildCorridors(
      {
        corridors: textOf(tables, "corridors"),
        waypoints: textOf(tables, "waypoints"),
        sources: textOf(tables, "sources"),
      },
      landTest(topology),
    );
    writeFileSync(join(draft, "corridors.json"), JSON.stringify({ legs, places, chevrons: chevronsOf(legs) }));
    return Promise.resolve();
  });
  return join(folder, "corridors.json");
}

function textOf(folder: string, table: string): string {
  const path = join(folder, `${table}.csv`);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
