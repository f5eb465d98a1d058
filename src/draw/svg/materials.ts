/** What a picture is made of besides the scene. `prepare` turns it, once, into path data and points of the plane. */
import { PLANE_FRAME, projection } from "../../../geo/projection/index.ts";
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";
import {
  type Bracket,
  countryRank,
  firstRoute,
  type LabelPoint,
  ROUTE_NAME_POINTS,
  type SeaName,
} from "../../scene/map/labels.ts";
import type { CorridorNote } from "../../scene/map/corridorNotes.ts";
import type { WrittenOnMap } from "../../scene/map/written.ts";
import type { PictureLand } from "../landPaths.ts";
import { namePlace } from "../namePlace.ts";
import { placedNotes } from "../notePlaces.ts";
import { linePath } from "./linePath.ts";
import type { PlanePoint } from "./sheet.ts";

type Degrees = readonly number[];

export interface CorridorMaterial {
  readonly legs: {
    readonly features: readonly {
      readonly properties: {
        readonly corridor: string;
        readonly route: RouteId;
        readonly mode: "land" | "sea";
        readonly sharedWith: readonly string[];
      };
      readonly geometry: { readonly coordinates: readonly Degrees[] };
    }[];
  };
  readonly places: {
    readonly features: readonly {
      readonly properties: {
        readonly routes: readonly RouteId[];
        readonly place: string;
        readonly role: string;
        readonly confirmed: string;
      };
      readonly geometry: { readonly coordinates: Degrees };
    }[];
  };
}

export interface PictureMaterials extends WrittenOnMap {
  readonly land: PictureLand;
  /** Metres of a unit of the land's paths. */
  readonly unitM: number;
  readonly corridors: CorridorMaterial;
  readonly labelPoints: Readonly<Record<string, LabelPoint>>;
  readonly seas: readonly SeaName[];
}

export interface CorridorPath {
  readonly id: string;
  readonly route: RouteId;
  /** Path data of the legs over land and over sea; empty where there are none. */
  readonly land: string;
  readonly sea: string;
}

export interface PlacePoint {
  readonly name: string;
  readonly confirmed: string;
  readonly routes: readonly RouteId[];
  readonly route: RouteId | null;
  /** Where a corridor begins or ends. */
  readonly isEnd: boolean;
  readonly point: PlanePoint;
}

export interface NamePoint {
  readonly id: string;
  readonly name: string;
  readonly point: PlanePoint;
}

export interface CountryPoint extends NamePoint {
  /** The edge of the opening view would cut it. */
  readonly isCut?: true;
}

export interface NotePoint extends CorridorNote {
  readonly point: PlanePoint;
}

/** Plain data, so that the press may make it and a page read it. */
export interface Prepared {
  readonly land: PictureLand;
  readonly unitM: number;
  readonly corridors: readonly CorridorPath[];
  /** Without the drawing aids, which are never marked. */
  readonly places: readonly PlacePoint[];
  readonly seas: readonly (NamePoint & { readonly minZoom: number })[];
  readonly notes: readonly NotePoint[];
  /** In the order in which they claim their place. */
  readonly partners: readonly CountryPoint[];
  readonly countries: readonly CountryPoint[];
  readonly routes: readonly (NamePoint & { readonly id: RouteId })[];
  readonly brackets: readonly (NamePoint & { readonly d: string; readonly anchor: Bracket["anchor"] })[];
}

/** What names on the map are placed by, whatever the shape of the land. */
export type Named = Omit<Prepared, "land">;

const END_ROLES: readonly string[] = ["origin region", "arrival point"];

/** All of the materials that no scene and no camera changes. */
export function prepare(materials: PictureMaterials): Prepared {
  const { land, unitM, corridors, corridorNotes, labelPoints, seas, brackets, partnerNames, routeNames, mapNames } =
    materials;
  const named = land.countries
    .flatMap(({ id, name }) => {
      const point = labelPoints[id];
      if (!point) return [];
      const partnerName = partnerNames.get(id);
      const rank = countryRank(partnerName !== undefined, point.areaKm2);
      const { at, isCut } = namePlace(point);
      return [
        {
          id,
          name: partnerName ?? mapNames?.countries[id] ?? name,
          rank,
          point: rounded(at),
          ...(isCut ? { isCut: true as const } : {}),
        },
      ];
    })
    .filter(({ point }) => isInFrame(point))
    .sort((one, other) => one.rank - other.rank)
    .map(({ rank: _, ...place }) => place);
  return {
    land,
    unitM,
    corridors: corridorPaths(corridors, unitM),
    places: corridors.places.features
      .filter(({ properties }) => properties.confirmed !== "aid")
      .map(({ properties: { place, confirmed, routes, role }, geometry }) => ({
        name: mapNames?.places[place] ?? place,
        confirmed,
        routes,
        route: firstRoute(routes),
        isEnd: END_ROLES.includes(role),
        point: rounded(geometry.coordinates),
      })),
    seas: seas.map(({ name, lon, lat, minZoom }) => ({
      id: name,
      name: mapNames?.seas[name] ?? name,
      minZoom,
      point: rounded([lon, lat]),
    })),
    notes: placedNotes(corridorNotes, corridors.legs.features).map(({ at, ...note }) => ({
      ...note,
      point: rounded(at),
    })),
    partners: named.filter(({ id }) => partnerNames.has(id)),
    countries: named.filter(({ id }) => !partnerNames.has(id)),
    routes: ROUTES.map((id) => ({ id, name: routeNames[id], point: rounded(ROUTE_NAME_POINTS[id]) })),
    brackets: brackets.map(({ region, name, path, lon, lat, anchor }) => ({
      id: region,
      name,
      anchor,
      point: rounded([lon, lat]),
      d: linePath(path.map(forward), unitM),
    })),
  };
}

function corridorPaths({ legs }: CorridorMaterial, unitM: number): CorridorPath[] {
  const ids = [...new Set(legs.features.map(({ properties }) => properties.corridor))];
  return ids.flatMap((id) => {
    const own = legs.features.filter(({ properties }) => properties.corridor === id);
    const route = own[0]?.properties.route;
    if (route === undefined) return [];
    const pathOf = (mode: "land" | "sea"): string =>
      own
        .filter(({ properties }) => properties.mode === mode)
        .map(({ geometry }) => linePath(geometry.coordinates.map(forward), unitM))
        .join("");
    return [{ id, route, land: pathOf("land"), sea: pathOf("sea") }];
  });
}

function forward([lon = 0, lat = 0]: Degrees): PlanePoint {
  return projection.forward([lon, lat]);
}

/** Hundreds of metres are less than a pixel at any zoom. */
function rounded(degrees: Degrees): PlanePoint {
  const [x, y] = forward(degrees);
  return [Math.round(x / 100) * 100, Math.round(y / 100) * 100];
}

function isInFrame([x, y]: PlanePoint): boolean {
  const { west, east, south, north } = PLANE_FRAME;
  return x >= west && x <= east && y >= south && y <= north;
}
