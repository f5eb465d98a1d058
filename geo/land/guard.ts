/** What must hold of a packed base map before it leaves the recipe. Throws with a sentence; returns nothing. */
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { LandTopology } from "./pack.ts";
import { signedDoubleArea } from "./ring.ts";
import type { Country, Ring } from "./shapes.ts";

/** Every country has an id of its own, and no polygon collapsed to a line or a point on the lattice. */
export function guardMap(topology: LandTopology, title: string): void {
  const countries: FeatureCollection = feature(topology, topology.objects.countries);
  const seen = new Set<string>();
  for (const { id, geometry } of countries.features as Country[]) {
    if (!/^([A-Z]{3}|X-[A-Z]+)$/.test(id)) throw new Error(`${title}: a country has no usable id ("${id}")`);
    if (seen.has(id)) throw new Error(`${title}: ${id} stands twice`);
    seen.add(id);
    for (const ring of geometry.coordinates.flatMap((rings): Ring[] => rings)) {
      const corners = new Set(ring.map(String)).size;
      if (corners < 3 || signedDoubleArea(ring) === 0) {
        throw new Error(`${title}: a polygon of ${id} collapsed near ${String(ring[0])}`);
      }
    }
  }
}
