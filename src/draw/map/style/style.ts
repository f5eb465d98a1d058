/** The whole style as plain data: pure, so that it can be tested without a browser. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import { type PaletteName, PALETTES } from "../../../scene/tokens/palette.ts";
import { labelLayers } from "./labelLayers.ts";
import { landLayers } from "./landLayers.ts";
import { markLayers } from "./markLayers.ts";
import { LAYER_ORDER, SOURCES } from "./order.ts";
import { routeLayers } from "./routeLayers.ts";

export type SourceData = Readonly<Record<keyof typeof SOURCES, FeatureCollection>>;

/** Lines three times as heavy and text a fifth larger, for a projector in a bright room (shared LOOK rules). */
const CONTRAST_WEIGHT = 2;
const CONTRAST_TEXT = 1.2;

/** Layers in the order of LAYER_ORDER. Throws when a layer has no place in it. */
export function mapLayers(name: PaletteName): LayerSpecification[] {
  const palette = PALETTES[name];
  const weight = name === "contrast" ? CONTRAST_WEIGHT : 1;
  const layers = [
    ...landLayers(palette, weight),
    ...routeLayers(palette, weight),
    ...markLayers(palette),
    ...labelLayers(palette, name === "contrast" ? CONTRAST_TEXT : 1),
  ];
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  for (const { id } of layers) {
    if (!LAYER_ORDER.some((known) => known === id)) throw new Error(`The layer ${id} has no place in LAYER_ORDER.`);
  }
  return LAYER_ORDER.map((id) => {
    const layer = byId.get(id);
    if (!layer) throw new Error(`LAYER_ORDER names ${id}, which no module draws.`);
    return layer;
  });
}

/** The style with its data inside. `promoteId` makes feature state addressable by our own ids. */
export function mapStyle(name: PaletteName, data: SourceData): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(data).map(([id, features]): [string, GeoJSONSourceSpecification] => [
      id,
      { type: "geojson", data: features, promoteId: "id", tolerance: id === SOURCES.countries ? 0.2 : 0.375 },
    ]),
  );
  return { version: 8, projection: { type: "route-atlas:equal-area" as "mercator" }, sources, layers: mapLayers(name), transition: { duration: 200, delay: 0 } };
}
