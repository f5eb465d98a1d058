/** The whole style as plain data: pure, so that it can be tested without a browser. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import { PLANE_NAME } from "../../../../geo/projection/index.ts";
import { type PaletteName, PALETTES } from "../../../scene/tokens/palette.ts";
import { CONTRAST } from "../../../scene/tokens/strokes.ts";
import { labelLayers } from "./labelLayers.ts";
import { landLayers } from "./landLayers.ts";
import { markLayers } from "./markLayers.ts";
import { LAYER_ORDER, type SourceId, SOURCES, STATE_KEYS } from "./order.ts";
import { routeLayers } from "./routeLayers.ts";

export type SourceData = Readonly<Record<SourceId, FeatureCollection>>;

/** Layers in the order of LAYER_ORDER, lines and letters `scale` times their size. Throws when a layer has no place in it. */
export function mapLayers(name: PaletteName, scale = 1): LayerSpecification[] {
  const palette = PALETTES[name];
  const times = name === "contrast" ? CONTRAST : { weight: 1, text: 1 };
  const weight = times.weight * scale;
  const layers = [
    ...landLayers(palette, weight),
    ...routeLayers(palette, weight),
    ...markLayers(palette, weight),
    ...labelLayers(palette, times.text * scale),
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

/** Details smaller than this are left out, in pixels; fills are looked at more closely than lines. */
const TOLERANCE_PX = { fills: 0.2, lines: 0.375 };

/** The style with its data inside. `promoteId` makes feature state addressable by our own ids. */
export function mapStyle(name: PaletteName, data: SourceData): StyleSpecification {
  const ids = Object.keys(SOURCES) as SourceId[];
  const sources = Object.fromEntries(
    ids.map((id): [string, GeoJSONSourceSpecification] => {
      const tolerance = id === "countries" ? TOLERANCE_PX.fills : TOLERANCE_PX.lines;
      return [id, { type: "geojson", data: data[id], promoteId: STATE_KEYS[id], tolerance }];
    }),
  );
  return {
    version: 8,
    projection: { type: PLANE_NAME },
    sources,
    layers: mapLayers(name),
    transition: { duration: 200, delay: 0 },
  };
}
