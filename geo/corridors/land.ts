/**
 * Tells land from sea in a TopoJSON of land polygons. Built once, asked many thousand times: edges are sorted into
 * bands of latitude, so that a question looks only at the edges of its own band.
 */
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { pairs } from "./lists.ts";
import type { Position } from "./plane.ts";

/** True where there is land; lakes count as land, because the geometry does not cut them out. */
export type LandTest = (lon: number, lat: number) => boolean;

/** Edges by band of latitude. */
type Edges = Map<number, [Position, Position][]>;

const bandDegrees = 0.1;
const bandOf = (lat: number): number => Math.floor((lat + 90) / bandDegrees);

/** `objectName` is the key of the land geometry in the topology, "land" in the usual files. */
export function landTest(topology: Topology, objectName = "land"): LandTest {
  const edges: Edges = new Map();
  const land = feature(topology, topology.objects[objectName] as GeometryCollection);
  for (const { geometry } of land.features) {
    const polygons =
      geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : geometry.type === "Polygon"
          ? [geometry.coordinates]
          : [];
    for (const ring of polygons.flat()) addRing(ring as Position[], edges);
  }
  return (lon, lat) => {
    let inside = false;
    for (const [[ax, ay], [bx, by]] of edges.get(bandOf(lat)) ?? []) {
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
    return inside;
  };
}

function addRing(ring: readonly Position[], edges: Edges): void {
  for (const edge of pairs(ring)) {
    const lats = edge.map(([, lat]) => lat);
    const last = bandOf(Math.max(...lats));
    for (let band = bandOf(Math.min(...lats)); band <= last; band++) {
      const list = edges.get(band);
      if (list) list.push(edge);
      else edges.set(band, [edge]);
    }
  }
}
