/**
 * The lines around the partner under the pointer and the chosen one. They have a source of their own: a line around every
 * country that is made invisible by its state would cost the graphics card more than the rest of the map together.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Iso3 } from "../../../model/records.ts";
import { SOURCES } from "../style/order.ts";

type Countries = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

export class Outlines {
  readonly #map: MapLibreMap;
  readonly #shapes = new Map<string, Feature<Polygon | MultiPolygon>>();
  #hovered: Iso3 | null = null;
  #selected: Iso3 | null = null;
  #written = "";

  constructor(map: MapLibreMap, countries: Countries) {
    this.#map = map;
    this.setShapes(countries);
  }

  /** Finer or coarser shapes, drawn at the next change. */
  setShapes({ features }: Countries): void {
    for (const feature of features) this.#shapes.set(feature.properties.id, feature);
    this.#written = "";
  }

  hover(iso3: Iso3 | null): void {
    this.#hovered = iso3;
    this.write();
  }

  select(iso3: Iso3 | null): void {
    this.#selected = iso3;
    this.write();
  }

  /** Draws what is hovered and selected, where that is not drawn already; does nothing before the style is there. */
  write(): void {
    const wanted = `${this.#hovered ?? ""} ${this.#selected ?? ""}`;
    const source = this.#map.getSource<GeoJSONSource>(SOURCES.outlines);
    if (wanted === this.#written || !source) return;
    this.#written = wanted;
    const features = [this.#outline("hovered", this.#hovered), this.#outline("selected", this.#selected)];
    void source.setData({ type: "FeatureCollection", features: features.flat() });
  }

  /** The style is new and has no outline. */
  forget(): void {
    this.#written = " ";
    this.write();
  }

  #outline(role: "hovered" | "selected", iso3: Iso3 | null): Feature[] {
    const shape = iso3 === null ? undefined : this.#shapes.get(iso3);
    return shape ? [{ type: "Feature", properties: { role }, geometry: shape.geometry }] : [];
  }
}
