/** The shapes that the map draws, as the press lays them out. Coordinates are degrees, longitude first. */
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { RouteId } from "../../model/vocabulary.ts";
import { MapTrouble } from "./trouble.ts";

export interface CountryProperties {
  readonly id: string;
  readonly name: string;
}

export interface LandShapes {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  readonly borders: FeatureCollection<LineString | MultiLineString>;
  readonly coast: FeatureCollection<LineString | MultiLineString>;
  readonly dashed: FeatureCollection<LineString | MultiLineString>;
}

export interface LegProperties {
  readonly id: string;
  readonly corridor: string;
  readonly route: RouteId;
  readonly mode: "land" | "sea";
  readonly confirmed: string;
  /** Other corridors whose leg has the same line. */
  readonly sharedWith: readonly string[];
}

export interface PlaceProperties {
  readonly corridors: readonly string[];
  readonly routes: readonly RouteId[];
  readonly place: string;
  readonly iso3: string;
  readonly role: string;
  readonly confirmed: "yes" | "no" | "aid";
}

export interface CorridorShapes {
  readonly legs: FeatureCollection<LineString, LegProperties>;
  readonly places: FeatureCollection<Point, PlaceProperties>;
}

/** Reads a land file of the press. Throws MapTrouble when it cannot be had or is not what it should be. */
export async function loadLand(url: string): Promise<LandShapes> {
  const topology = (await loadJson(url)) as Topology;
  const layer = (name: string): FeatureCollection => {
    const object = (topology as Partial<Topology>).objects?.[name];
    if (!object) throw new MapTrouble("file-damaged", { file: fileName(url), cause: name });
    return collection(feature(topology, object as GeometryCollection));
  };
  return {
    countries: withIds(layer("countries")) as LandShapes["countries"],
    borders: layer("borders") as LandShapes["borders"],
    coast: layer("coast") as LandShapes["coast"],
    dashed: layer("dashed") as LandShapes["dashed"],
  };
}

/** Reads the corridors of the press. Throws MapTrouble when they cannot be had. */
export async function loadCorridors(url: string): Promise<CorridorShapes> {
  return (await loadJson(url)) as CorridorShapes;
}

/** MapLibre promotes ids from properties only, TopoJSON keeps them beside. */
function withIds(shapes: FeatureCollection): FeatureCollection {
  const features = shapes.features.map((shape) => ({ ...shape, properties: { ...shape.properties, id: shape.id } }));
  return { ...shapes, features };
}

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new MapTrouble("file-missing", { file: fileName(url) });
  try {
    return await unpacked(response).json();
  } catch (cause) {
    throw new MapTrouble("file-damaged", { file: fileName(url), cause });
  }
}

/** In the site that is one file the shapes are packed, and no server unpacks them. */
function unpacked(response: Response): Response {
  if (response.headers.get("content-type") !== "application/gzip" || response.body === null) return response;
  return new Response(response.body.pipeThrough(new DecompressionStream("gzip")));
}

function collection(shapes: FeatureCollection | Feature): FeatureCollection {
  return shapes.type === "FeatureCollection" ? shapes : { type: "FeatureCollection", features: [shapes] };
}

function fileName(url: string): string {
  return url.startsWith("data:") ? "" : (url.split("/").at(-1) ?? url);
}
