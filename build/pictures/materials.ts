/** What the pictures of the build are drawn from: finer borders than the page's own picture, since nobody waits for them. */
import { readFileSync } from "node:fs";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { type LandInDegrees, landPaths } from "../../src/draw/landPaths.ts";
import { type PictureMaterials, prepare, type Prepared } from "../../src/draw/svg/materials.ts";
import type { FactIndex } from "../../src/slice/factIndex.ts";
import { writtenOnMap } from "../../src/scene/map/written.ts";
import type { Geometry } from "../geometry/pressGeometry.ts";

/** Less than a pixel of a picture of one route. */
const UNIT_M = 1000;
const LAYERS = ["countries", "borders", "coast", "dashed"] as const;

/** The materials of all pictures. */
export function pictureMaterials(index: FactIndex, geometry: Geometry): Prepared {
  const { countries, seas } = JSON.parse(geometry.labelPoints) as {
    readonly countries: PictureMaterials["labelPoints"];
    readonly seas: PictureMaterials["seas"];
  };
  return prepare({
    land: landPaths(landIn(JSON.parse(readFileSync(geometry.overview, "utf8")) as Topology), UNIT_M),
    unitM: UNIT_M,
    corridors: JSON.parse(readFileSync(geometry.corridors, "utf8")) as PictureMaterials["corridors"],
    labelPoints: countries,
    seas,
    ...writtenOnMap(index),
  });
}

function landIn(topology: Topology): LandInDegrees {
  const layers = LAYERS.map((name): [string, FeatureCollection] => {
    const object = topology.objects[name];
    if (object === undefined) throw new Error(`The base map has no layer “${name}”.`);
    const shapes = feature(topology, object);
    return [name, shapes.type === "FeatureCollection" ? shapes : { type: "FeatureCollection", features: [shapes] }];
  });
  return Object.fromEntries(layers) as unknown as LandInDegrees;
}
