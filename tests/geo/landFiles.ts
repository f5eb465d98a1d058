/** Builds the base map once for a test run and reads it back as plain GeoJSON. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { bbox } from "@turf/turf";
import { geoContains } from "d3-geo";
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { buildLand } from "../../geo/land/buildLand.ts";
import type { LabelPoint } from "../../geo/land/labelPoints.ts";
import type { SeaLabel } from "../../geo/land/seas.ts";

export interface LandFile {
  readonly topology: Topology;
  readonly brotli: number;
  readonly countries: FeatureCollection<MultiPolygon, { name: string }>;
  readonly borders: Feature<MultiLineString>;
  readonly coast: Feature<MultiLineString>;
  readonly dashed: FeatureCollection<MultiLineString, { id: string; kind: string }>;
  /** The feature that the point lies in, or undefined on open water. */
  readonly at: (lon: number, lat: number) => string | undefined;
}
export interface Land {
  readonly overview: LandFile;
  readonly detail: LandFile;
  readonly labels: { readonly countries: Record<string, LabelPoint>; readonly seas: SeaLabel[] };
}

function readLand(path: string): LandFile {
  const text = readFileSync(path, "utf8");
  const topology = JSON.parse(text) as Topology;
  const layer = (name: string): unknown => feature(topology, topology.objects[name]!);
  const countries = layer("countries") as LandFile["countries"];
  const boxed = countries.features.map((country) => ({ country, box: bbox(country) }));
  const holds = ({ country, box: [west, south, east, north] }: (typeof boxed)[number], [lon, lat]: Position): boolean =>
    lon! >= west && lon! <= east && lat! >= south && lat! <= north && geoContains(country, [lon!, lat!]);
  return {
    topology,
    brotli: brotliCompressSync(text).length,
    countries,
    borders: layer("borders") as LandFile["borders"],
    coast: layer("coast") as LandFile["coast"],
    dashed: layer("dashed") as LandFile["dashed"],
    at: (lon, lat) => boxed.find((candidate) => holds(candidate, [lon, lat]))?.country.id as string | undefined,
  };
}

/** Builds into a fresh folder (a few seconds) and reads what was written. */
export async function freshLand(): Promise<Land & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "land-"));
  await buildLand(folder);
  return {
    folder,
    overview: readLand(join(folder, "land-overview.topo.json")),
    detail: readLand(join(folder, "land-detail.topo.json")),
    labels: JSON.parse(readFileSync(join(folder, "label-points.json"), "utf8")) as Land["labels"],
  };
}
