/**
 * Names as points. A feature stands for a name at one of its anchors, and feature state shows those that found a place:
 * no tile is made anew when a name gives way to a symbol.
 */
import type { Feature, FeatureCollection, Point } from "geojson";
import { type RouteId, ROUTES } from "../../model/vocabulary.ts";
import type { Callout } from "../../scene/map/callouts.ts";
import { type LabelPoint, ROUTE_NAME_POINTS, type SeaName } from "../../scene/map/labels.ts";
import type { WrittenOnMap } from "../../scene/map/written.ts";
import { type Anchor, NAME_ANCHORS, type NameKind, noteId, placeId, type ShownName } from "../names.ts";
import { namePlace } from "../namePlace.ts";
import { placedNotes } from "../notePlaces.ts";
import type { CorridorShapes } from "./geometry.ts";

/** All that is named. Seas and places already bear their names in the language of the page. */
export interface NamedThings extends Omit<WrittenOnMap, "mapNames" | "partnerNames"> {
  readonly partners: readonly NamedCountry[];
  readonly countries: readonly NamedCountry[];
  readonly labelPoints: Readonly<Record<string, LabelPoint>>;
  readonly callouts: readonly Callout[];
  readonly seas: readonly (SeaName & { readonly id: string })[];
  readonly corridors: CorridorShapes;
}

interface NamedCountry {
  readonly id: string;
  readonly name: string;
}

type Degrees = readonly number[];

/** Under which id the state of a name at an anchor is kept. */
export function nameKey({ kind, id, anchor }: Pick<ShownName, "kind" | "id" | "anchor">): string {
  return `${kind} ${id} ${anchor}`;
}

/** Every name of the map at each of its anchors. */
export function nameFeatures(things: NamedThings): FeatureCollection<Point> {
  const names = new Map(things.partners.map(({ id, name }) => [id, name]));
  const features = [
    things.seas.flatMap(({ id, name, lon, lat }) => nameAt("sea", { id, name, at: [lon, lat] })),
    placedNotes(things.corridorNotes, things.corridors.legs.features).flatMap(({ text, route, at, ...note }) =>
      nameAt("note", { id: noteId(note), name: text, at, route }),
    ),
    things.corridors.places.features
      .filter(({ properties }) => properties.confirmed !== "aid")
      .flatMap(({ properties: { place, confirmed }, geometry }, number) =>
        nameAt("place", { id: placeId(number), name: place, at: geometry.coordinates, confirmed }),
      ),
    countryNames("country", things.countries, things.labelPoints),
    countryNames("partner", things.partners, things.labelPoints),
    things.callouts.flatMap(({ iso3, at, anchor }) =>
      nameAt("callout", { id: iso3, name: names.get(iso3) ?? iso3, at }, [anchor]),
    ),
    ROUTES.flatMap((route) =>
      nameAt("route", { id: route, name: things.routeNames[route], at: ROUTE_NAME_POINTS[route], route }),
    ),
    things.brackets.flatMap(({ region, name, lon, lat, anchor }) =>
      nameAt("bracket", { id: region, name, at: [lon, lat] }, [anchor]),
    ),
  ];
  return { type: "FeatureCollection", features: features.flat() };
}

function countryNames(
  kind: "country" | "partner",
  countries: readonly NamedCountry[],
  points: NamedThings["labelPoints"],
): Feature<Point>[] {
  return countries.flatMap(({ id, name }) => {
    const place = points[id];
    return place ? nameAt(kind, { id, name, at: namePlace(place).at }) : [];
  });
}

interface NameAt {
  readonly id: string;
  readonly name: string;
  readonly at: Degrees;
  /** Whose hue it bears. */
  readonly route?: RouteId;
  readonly confirmed?: string;
}

function nameAt(
  kind: NameKind,
  { id, at, ...properties }: NameAt,
  anchors: readonly Anchor[] = NAME_ANCHORS[kind],
): Feature<Point>[] {
  return anchors.map((anchor) => ({
    type: "Feature",
    properties: { ...properties, id: nameKey({ kind, id, anchor }), kind, anchor },
    geometry: { type: "Point", coordinates: [...at] },
  }));
}
