/** Packs layers into one TopoJSON topology: arcs shared by all layers, delta-encoded on a lattice. */
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import { frameBox } from "./frame.ts";
import type { DashedKind } from "./dashed.ts";
import type { Layers } from "./layers.ts";

/** What the two files of the base map hold. */
export type LandTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  borders: MultiLineString;
  coast: MultiLineString;
  dashed: GeometryCollection<{ id: string; kind: DashedKind }>;
}>;

/**
 * The source is quantised at 100 000 points around the world and from pole to pole. Keeping to its lattice (degrees of
 * longitude and latitude a step) loses nothing and writes the smallest numbers.
 */
const SOURCE_STEP = [0.0036000360003600037, 0.0016885772698826986] as const;
const SOURCE_ORIGIN = [-180, -85.22193775799991] as const;

/** Every `coarseness`-th point of the source's lattice, counted from the south-west corner of the frame's box. */
function lattice(coarseness: number): NonNullable<Topology["transform"]> {
  const [west, south] = frameBox();
  const [stepLon, stepLat] = [SOURCE_STEP[0] * coarseness, SOURCE_STEP[1] * coarseness];
  const start = (origin: number, step: number, corner: number): number =>
    origin + Math.floor((corner - origin) / step) * step;
  return {
    scale: [stepLon, stepLat],
    translate: [start(SOURCE_ORIGIN[0], stepLon, west), start(SOURCE_ORIGIN[1], stepLat, south)],
  };
}

/** The layers as a quantised topology; decodes to lon,lat. */
export function packLayers(layers: Layers, coarseness = 1): LandTopology {
  const { countries, borders, coast, dashed } = layers;
  const shared = topology({ countries, borders, coast, dashed }) as unknown as LandTopology;
  return quantize(shared, lattice(coarseness));
}
