import { createRequire } from "node:module";
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { LAYER_ORDER, SOURCES } from "../../../../src/draw/map/style/order.ts";
import { mapLayers, mapStyle, type SourceData } from "../../../../src/draw/map/style/style.ts";
import { ROUTES } from "../../../../src/model/vocabulary.ts";
import { PATTERNS } from "../../../../src/scene/tokens/looks.ts";
import { ROUTE_COLOURS } from "../../../../src/scene/tokens/names.ts";
import { COLOUR_TOKENS, PALETTE_NAMES, PALETTES } from "../../../../src/scene/tokens/palette.ts";

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };
const data = Object.fromEntries(Object.values(SOURCES).map((id) => [id, EMPTY])) as SourceData;

/** Every piece of text in a style, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The rules that MapLibre itself is built with, found beside it. */
const besideMapLibre = createRequire(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
const { validateStyleMin } = besideMapLibre("@maplibre/maplibre-gl-style-spec") as {
  validateStyleMin: (style: unknown) => readonly { readonly message: string }[];
};

const paintOf = (layer: LayerSpecification): Readonly<Record<string, unknown>> => layer.paint ?? {};

describe.each(PALETTE_NAMES)("the style in the %s palette", (name) => {
  const style: StyleSpecification = mapStyle(name, data);
  const layer = (id: string): LayerSpecification => style.layers.find((one) => one.id === id)!;
  const at = (id: string): number => style.layers.findIndex((one) => one.id === id);

  it("is valid by the style specification", () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    expect(validateStyleMin({ ...style, layers: [{ id: "x", type: "nothing" }] })).not.toEqual([]);
  });

  it("has exactly the layers of the order, in that order", () => {
    expect(style.layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
    expect(mapLayers(name)).toEqual(style.layers);
  });

  it("draws every layer from a source that is there, and has no source without a layer", () => {
    const used = new Set(style.layers.flatMap((one) => ("source" in one ? [one.source] : [])));
    expect([...used].sort()).toEqual(Object.keys(style.sources).sort());
    expect(style.layers.filter((one) => !("source" in one)).map(({ type }) => type)).toEqual(["background"]);
  });

  it("addresses features by our own ids", () => {
    for (const source of Object.values(style.sources))
      expect(source).toMatchObject({ type: "geojson", promoteId: "id" });
  });

  it("puts fills under borders, borders under corridors, corridors under marks and marks under names", () => {
    const last = (prefix: RegExp): number =>
      style.layers.reduce((found, { id }, spot) => (prefix.test(id) ? spot : found), -1);
    const first = (prefix: RegExp): number => style.layers.findIndex(({ id }) => prefix.test(id));
    expect(at("sea")).toBeLessThan(at("land"));
    expect(at("land")).toBeLessThan(at("partner-fill"));
    expect(at("partner-fill")).toBeLessThan(first(/^pattern-/));
    expect(last(/^pattern-/)).toBeLessThan(first(/^border/));
    expect(last(/^(border|coast|country)/)).toBeLessThan(first(/^corridor/));
    expect(at("corridor-casing")).toBeLessThan(at("corridor-land"));
    expect(at("corridor-casing")).toBeLessThan(at("corridor-sea"));
    expect(last(/^corridor/)).toBeLessThan(Math.min(at("deployment"), at("funding")));
    expect(last(/^(deployment|funding|waypoint)/)).toBeLessThan(first(/^label/));
    for (const { id, type } of style.layers.slice(first(/^label/))) expect(type, id).toBe("symbol");
  });

  it("has one layer for each pattern, shown by feature state and bearing its image", () => {
    expect(style.layers.filter(({ id }) => id.startsWith("pattern-"))).toHaveLength(PATTERNS.length);
    for (const pattern of PATTERNS) {
      const paint = paintOf(layer(`pattern-${pattern}`));
      expect(paint["fill-pattern"]).toBe(pattern);
      expect(JSON.stringify(paint["fill-opacity"])).toContain(`["feature-state","${pattern}"]`);
    }
  });

  it("asks nobody for anything: no glyphs, no sprite, no address", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(textsOf(style).filter((text) => /:\/\/|^\/\/|^(mapbox|data|blob):/.test(text))).toEqual([]);
  });

  it("has no colour that is not in the palette", () => {
    const colours = new Set(textsOf(style).filter((text) => /^#|^rgb|^hsl/.test(text)));
    expect(colours.size).toBeGreaterThan(6);
    const known = COLOUR_TOKENS.map((token) => PALETTES[name][token]);
    expect([...colours].filter((colour) => !known.includes(colour))).toEqual([]);
  });

  it("gives each route its own hue, and all of them one width and weight", () => {
    for (const id of ["corridor-land", "corridor-sea", "corridor-idle"]) {
      const colour = JSON.stringify(paintOf(layer(id))["line-color"]);
      for (const route of ROUTES) expect(colour).toContain(`"${route}","${PALETTES[name][ROUTE_COLOURS[route]]}"`);
      expect(JSON.stringify(paintOf(layer(id))["line-width"])).not.toContain("get");
    }
    expect(paintOf(layer("corridor-land"))["line-width"]).toEqual(paintOf(layer("corridor-sea"))["line-width"]);
  });

  it("tells sea from land by the dash and not by the colour", () => {
    const [land, sea] = [paintOf(layer("corridor-land")), paintOf(layer("corridor-sea"))];
    expect(land["line-color"]).toEqual(sea["line-color"]);
    expect([land["line-dasharray"], Array.isArray(sea["line-dasharray"])]).toEqual([undefined, true]);
    expect(paintOf(layer("border-dashed"))["line-dasharray"]).toBeDefined();
  });

  it("has no arrowheads", () => {
    const lines = style.layers.filter(({ id }) => id.startsWith("corridor"));
    expect(lines.map(({ type }) => type)).toEqual(lines.map(() => "line"));
  });
});

describe("the palettes of the style", () => {
  it("differ in colour and weight only: layers, sources and filters are the same", () => {
    const shape = (name: (typeof PALETTE_NAMES)[number]): unknown =>
      mapLayers(name).map((layer) => [
        layer.id,
        layer.type,
        "source" in layer ? layer.source : null,
        "filter" in layer ? layer.filter : null,
      ]);
    expect(shape("dark")).toEqual(shape("light"));
    expect(shape("contrast")).toEqual(shape("light"));
    expect(mapLayers("dark")).not.toEqual(mapLayers("light"));
  });

  it("are heavier in contrast", () => {
    const width = (name: (typeof PALETTE_NAMES)[number]): number =>
      Number((paintOf(mapLayers(name).find(({ id }) => id === "corridor-land")!)["line-width"] as unknown[]).at(-1));
    expect(width("contrast")).toBeGreaterThanOrEqual(1.5 * width("light"));
  });
});
