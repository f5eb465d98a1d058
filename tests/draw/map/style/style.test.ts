import { createRequire } from "node:module";
import type { FeatureCollection } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { LAYER_ORDER, SOURCES, STATE_KEYS } from "../../../../src/draw/map/style/order.ts";
import { mapLayers, mapStyle, type SourceData } from "../../../../src/draw/map/style/style.ts";
import { ROUTES } from "../../../../src/model/vocabulary.ts";
import { PATTERNS } from "../../../../src/scene/tokens/looks.ts";
import { ROUTE_COLOURS } from "../../../../src/scene/tokens/routeColours.ts";
import { CONTRAST, DASHES, LINE_WIDTHS, TEXT_SIZES, ZOOMS } from "../../../../src/scene/tokens/strokes.ts";
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
    // The specification knows no projection of one's own; MapLibre asks addProjection for it.
    const known = { ...style, projection: { type: "mercator" } };
    expect(validateStyleMin(known).map(({ message }) => message)).toEqual([]);
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
    for (const [id, source] of Object.entries(style.sources)) {
      expect(source).toMatchObject({ type: "geojson", promoteId: STATE_KEYS[id as keyof typeof STATE_KEYS] });
    }
  });

  it("gives all that the map knows of widths, dashes and sizes of letters from the table of strokes", () => {
    const text = JSON.stringify(style.layers);
    const times = name === "contrast" ? CONTRAST : { weight: 1, text: 1 };
    const pair = ([low, high]: readonly [number, number], factor: number): string =>
      JSON.stringify(["interpolate", ["linear"], ["zoom"], 2, low * factor, 7, high * factor]);
    const isDrawn = (value: readonly [number, number], factor: number): boolean =>
      text.includes(pair(value, factor)) || text.includes(pair(value, 1));
    for (const [token, value] of Object.entries(LINE_WIDTHS)) expect(isDrawn(value, times.weight), token).toBe(true);
    for (const [token, value] of Object.entries(TEXT_SIZES)) expect(isDrawn(value, times.text), token).toBe(true);
    for (const [token, value] of Object.entries(DASHES)) expect(text, token).toContain(JSON.stringify(value));
    for (const [token, zoom] of Object.entries(ZOOMS)) {
      const isLimit = style.layers.some(({ minzoom, maxzoom }) => minzoom === zoom || maxzoom === zoom);
      expect(isLimit || text.includes(`["zoom"],${zoom},`) || text.includes(`,${zoom},`), token).toBe(true);
    }
    for (const { id, type, layout = {}, paint = {} } of style.layers as readonly Readonly<{
      id: string;
      type: string;
      layout?: Readonly<Record<string, unknown>>;
      paint?: Readonly<Record<string, unknown>>;
    }>[]) {
      const width = paint["line-width"] ?? layout["text-size"];
      if (type === "line" && id !== "corridor-hit") expect(Array.isArray(width), id).toBe(true);
      if ("text-field" in layout) expect(Array.isArray(width), id).toBe(true);
    }
  });

  it("draws paper where the base map ends, and the sea only within its frame", () => {
    expect(layer("beyond").type).toBe("background");
    expect(layer("sea")).toMatchObject({ type: "fill", source: SOURCES.frame });
    expect(layer("neatline")).toMatchObject({ type: "line", filter: ["==", ["get", "kind"], "neatline"] });
  });

  it("marks what is under the pointer: callouts, corridors, places and both kinds of symbols; land by a line of its own", () => {
    expect(layer("country-hover")).toMatchObject({ type: "line", source: SOURCES.outlines });
    for (const source of ["callouts", "legs", "places", "marks"]) {
      const drawn = style.layers.filter((one) => "source" in one && one.source === source);
      expect(
        drawn.some((one) => JSON.stringify(paintOf(one)).includes(`["feature-state","hovered"]`)),
        source,
      ).toBe(true);
    }
  });

  it("shows the fill and the patterns of a small partner on its disc as on its land, until the map is near", () => {
    const fill = JSON.stringify(paintOf(layer("partner-fill"))["fill-color"]);
    expect(JSON.stringify(paintOf(layer("callout"))["circle-color"])).toBe(fill);
    for (const pattern of PATTERNS) {
      expect(JSON.stringify(layer(`callout-${pattern}`))).toContain(`"icon-image":"disc-${pattern}"`);
      expect(paintOf(layer(`callout-${pattern}`))["icon-opacity"]).toEqual(
        paintOf(layer(`pattern-${pattern}`))["fill-opacity"],
      );
    }
    const discs = style.layers.filter((one) => "source" in one && one.source === "callouts");
    expect(discs.map(({ maxzoom }) => maxzoom)).toEqual(discs.map(() => ZOOMS.displacedTo));
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
