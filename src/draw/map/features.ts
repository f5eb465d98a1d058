/** Scene data as GeoJSON sources. All documents' marks lie in one source; feature state shows those of one stop. */
import type { FeatureCollection, LineString, Point, Polygon } from "geojson";
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";
import type { Mark } from "../../scene/map/marks.ts";
import { circleRadiusPx, squareSidePx } from "../../scene/map/sizes.ts";
import { SQUARE_IMAGE_PX } from "./style/markLayers.ts";

export interface LabelPoint {
  readonly lon: number;
  readonly lat: number;
  readonly areaKm2: number;
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
}

export interface SeaName {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
}

/** The edges of the base map in degrees. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Bracket {
  readonly region: string;
  readonly name: string;
  /** Longitude and latitude of its corners. */
  readonly path: readonly (readonly [number, number])[];
  readonly lon: number;
  readonly lat: number;
  readonly anchor: string;
}

const GAP_PX = 2;

/** Every mark as a point; a square stands to the right of a circle at the same partner. */
export function markFeatures(marks: readonly Mark[]): FeatureCollection<Point> {
  const radii = new Map(
    marks
      .filter(({ layer }) => layer === "deployments")
      .map((mark) => [`${mark.stop} ${mark.lon} ${mark.lat}`, circleRadiusPx(mark.value)]),
  );
  return {
    type: "FeatureCollection",
    features: marks.map((mark) => {
      const side = squareSidePx(mark.value);
      const beside = radii.get(`${mark.stop} ${mark.lon} ${mark.lat}`);
      const shiftPx = mark.layer === "funding" && beside !== undefined ? beside + GAP_PX + side / 2 : 0;
      return {
        type: "Feature",
        properties: {
          id: mark.id,
          layer: mark.layer,
          iso3: mark.iso3,
          finish: mark.finish,
          stop: mark.stop,
          isUnknown: mark.layer === "deployments" && mark.value === null,
          isUncounted: mark.isUncounted,
          radius: circleRadiusPx(mark.value),
          side,
          extent: mark.layer === "funding" ? side : 2 * circleRadiusPx(mark.value),
          offset: [(shiftPx * SQUARE_IMAGE_PX) / side, 0],
        },
        geometry: { type: "Point", coordinates: [mark.lon, mark.lat] },
      };
    }),
  };
}

/** Country names at their label points; partners outrank others, larger countries outrank smaller ones. */
export function labelFeatures(
  countries: readonly { readonly id: string; readonly name: string }[],
  points: Readonly<Record<string, LabelPoint>>,
  partnerNames: ReadonlyMap<string, string>,
): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: countries.flatMap(({ id, name }) => {
      const point = points[id];
      if (!point) return [];
      const partnerName = partnerNames.get(id);
      const isPartner = partnerName !== undefined;
      const rank = (isPartner ? 0 : 100_000) - Math.round(Math.sqrt(point.areaKm2));
      return [
        {
          type: "Feature" as const,
          properties: { id, label: partnerName ?? name, isPartner, rank },
          geometry: { type: "Point" as const, coordinates: [point.lon, point.lat] },
        },
      ];
    }),
  };
}

/** The names of the routes as points beside their lines. */
export function routeFeatures(names: Readonly<Record<RouteId, string>>): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: ROUTES.map((route) => ({
      type: "Feature",
      properties: { id: route, route, name: names[route] },
      geometry: { type: "Point", coordinates: [...ROUTE_NAME_POINTS[route]] },
    })),
  };
}

/** Where each route's name stands, longitude first: beside its main line, off the names of partners. */
const ROUTE_NAME_POINTS: Readonly<Record<RouteId, readonly [number, number]>> = {
  "central-mediterranean": [9.6, 28.6],
  "western-balkans": [26.6, 43.4],
  "atlantic-western-mediterranean": [-23.9, 19.3],
  "eastern-mediterranean": [57.5, 34.9],
};

/** Everything outside the frame of the base map, so that the map ends at a neatline and not in a false sea. */
export function beyondFeature({ west, south, east, north }: Frame): FeatureCollection<Polygon> {
  const ring = (w: number, s: number, e: number, n: number): number[][] => [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  const coordinates = [ring(-180, -85, 180, 85), ring(west, south, east, north).reverse()];
  return {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } }],
  };
}

/** Names of seas as points. */
export function seaFeatures(seas: readonly SeaName[]): FeatureCollection<Point> {
  return {
    type: "FeatureCollection",
    features: seas.map(({ name, lon, lat, minZoom }) => ({
      type: "Feature",
      properties: { id: name, name, minZoom },
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  };
}

/** Brackets as a line and a label point each; both carry the region's id, so that one state shows both. */
export function bracketFeatures(brackets: readonly Bracket[]): FeatureCollection<LineString | Point> {
  return {
    type: "FeatureCollection",
    features: brackets.flatMap(({ region, name, path, lon, lat, anchor }) => [
      {
        type: "Feature" as const,
        properties: { id: region },
        geometry: { type: "LineString" as const, coordinates: path.map(([x, y]) => [x, y]) },
      },
      {
        type: "Feature" as const,
        properties: { id: region, name, anchor },
        geometry: { type: "Point" as const, coordinates: [lon, lat] },
      },
    ]),
  };
}
