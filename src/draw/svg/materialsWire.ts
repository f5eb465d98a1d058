/** The materials of a small page's picture as they travel. The press writes this form, so nothing in it is checked again. */
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
