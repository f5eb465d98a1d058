/** The materials of a small page's picture as they travel. The press writes this form, so nothing in it is checked again. */
import type { RouteId } from "../../model/vocabulary.ts";
import { type Columns, rowsOf } from "../../model/wire/columns.ts";
import type { CountryPoint, Prepared } from "./materials.ts";

type Box = readonly [west: number, south: number, east: number, north: number];
type CountryRow = Pick<CountryPoint, "id" | "point"> & { readonly isCut: true | null };

export interface MaterialsWire extends Pick<Prepared, "land" | "unitM" | "corridors" | "routes" | "brackets"> {
  readonly places: Columns<Prepared["places"][number]>;
  readonly seas: Columns<Prepared["seas"][number]>;
  readonly notes: Columns<Prepared["notes"][number]>;
  readonly partners: Columns<CountryRow>;
  /** What must be seen of each partner, in degrees. */
  readonly boxes: Columns<{ readonly iso3: string; readonly box: readonly number[] }>;
}

/** The names on a small page’s picture in another language, in the order of its materials. Partners and routes have theirs from the core and the messages. */
export interface PictureNames {
  readonly places: readonly string[];
  readonly seas: readonly string[];
  readonly notes: readonly string[];
  readonly brackets: readonly string[];
}

/** The same materials in another language. */
export function withNames(
  prepared: Prepared,
  names: PictureNames,
  routeNames: Readonly<Record<RouteId, string>>,
): Prepared {
  const named = <Item>(items: readonly Item[], words: readonly string[], field: keyof Item): Item[] =>
    items.map((item, place) => ({ ...item, [field]: words[place] ?? item[field] }));
  return {
    ...prepared,
    places: named(prepared.places, names.places, "name"),
    seas: named(prepared.seas, names.seas, "name"),
    notes: named(prepared.notes, names.notes, "text"),
    brackets: named(prepared.brackets, names.brackets, "name"),
    routes: prepared.routes.map((route) => ({ ...route, name: routeNames[route.id] })),
  };
}

/** The materials as the drawer reads them, partners by their names, and the boxes by partner. */
export function readMaterials(
  wire: MaterialsWire,
  nameOf: (iso3: string) => string,
): {
  readonly prepared: Prepared;
  readonly boxOf: (iso3: string) => Box | null;
} {
  const { boxes, ...rest } = wire;
  const known = new Map(rowsOf<{ iso3: string; box: readonly number[] }>(boxes).map(({ iso3, box }) => [iso3, box]));
  return {
    prepared: {
      ...rest,
      places: rowsOf(wire.places),
      seas: rowsOf(wire.seas),
      notes: rowsOf(wire.notes),
      partners: rowsOf<CountryRow>(wire.partners).map(({ id, point, isCut }) => ({
        id,
        name: nameOf(id),
        point,
        ...(isCut ? { isCut } : {}),
      })),
      countries: [],
    },
    boxOf(iso3) {
      const [west, south, east, north] = known.get(iso3) ?? [];
      return west === undefined || south === undefined || east === undefined || north === undefined
        ? null
        : [west, south, east, north];
    },
  };
}
