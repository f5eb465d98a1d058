/**
 * The materials of an embed’s picture as they travel: column by column, points to two kilometres, boxes to half a degree,
 * and without the names of countries that are no partners: the live map has room for them.
 */
import type { Prepared } from "../../../src/draw/svg/materials.ts";
import type { MaterialsWire } from "../../../src/draw/svg/materialsWire.ts";
import { columnsOf } from "./columns.ts";

type Box = readonly [number, number, number, number];

/** The form that `readMaterials` of the SVG drawer reads. */
export function materialsWire(prepared: Prepared, bounds: Readonly<Record<string, Box>>): MaterialsWire {
  const { land, unitM, corridors, routes, brackets } = prepared;
  const [places, seas, notes, partners] = [
    prepared.places.map(nearly),
    prepared.seas.map(nearly),
    prepared.notes.map(nearly),
    prepared.partners.map(nearly),
  ];
  return {
    land,
    unitM,
    corridors,
    places: columnsOf(places, ["name", "confirmed", "routes", "route", "isEnd", "point"]),
    seas: columnsOf(seas, ["id", "name", "minZoom", "point"]),
    notes: columnsOf(notes, ["corridor", "route", "text", "stops", "point"]),
    partners: columnsOf(
      partners.map(({ id, point, isCut }) => ({ id, point, isCut: isCut ?? null })),
      ["id", "point", "isCut"],
    ),
    routes,
    brackets,
    boxes: columnsOf(
      Object.entries(bounds).map(([iso3, box]) => ({ iso3, box: box.map((degrees) => Math.round(degrees * 2) / 2) })),
      ["iso3", "box"],
    ),
  };
}

/** A fifth of a pixel where the theatre fills a column. */
const NEARLY_M = 2000;

function nearly<Named extends { readonly point: readonly [number, number] }>(named: Named): Named {
  const [x, y] = named.point;
  return { ...named, point: [Math.round(x / NEARLY_M) * NEARLY_M, Math.round(y / NEARLY_M) * NEARLY_M] };
}
