import { describe, expect, it } from "vitest";
import { isInFrame } from "../../../geo/projection/index.ts";
import { LAYER_ORDER } from "../../../src/draw/map/style/order.ts";
import { type SvgNode, svgText } from "../../../src/draw/svg/node.ts";
import { mapPicture, type PictureOptions } from "../../../src/draw/svg/picture.ts";
import type { ViewState } from "../../../src/view/viewState.ts";
import { LENSES } from "../../../src/view/viewState.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { squareSidePx } from "../../../src/scene/map/sizes.ts";
import { ZOOMS } from "../../../src/scene/tokens/strokes.ts";
import { realIndex } from "../../support/realData.ts";
import { everyNode, ofClass, optionsFor, realPrepared, sceneWith } from "./realPicture.ts";

const WIDE = [1088, 735] as const;
const draw = (view: Partial<ViewState> = {}, options: PictureOptions = optionsFor(WIDE)): SvgNode =>
  mapPicture(sceneWith(view), realPrepared, options);
const partnersOf = (tree: SvgNode): SvgNode[] =>
  everyNode(tree).filter(({ tag, attributes }) => tag === "path" && "data-partner" in attributes);
const pathsIn = (tree: SvgNode, name: string): string[] =>
  ofClass(tree, name).flatMap(({ children }) =>
    children.flatMap((child) => (typeof child === "string" ? [] : [String(child.attributes["d"])])),
  );
const VIEWS: readonly Partial<ViewState>[] = realIndex.stops.flatMap((stop) => LENSES.map((lens) => ({ stop, lens })));

describe("the countries of a picture", () => {
  it("are one path each, and each partner on the base map is one of them", () => {
    for (const units of ["px", "percent"] as const) {
      const tree = draw({}, { ...optionsFor(WIDE), units });
      const codes = everyNode(tree).flatMap(({ tag, attributes }) =>
        tag === "path" && "data-iso3" in attributes ? [attributes["data-iso3"]] : [],
      );
      expect(codes).toEqual(realPrepared.land.countries.map(({ id }) => id));
      expect(new Set(codes).size).toBe(codes.length);
      const partners = realIndex.dataset.partners.map(({ iso3 }) => iso3);
      const drawn = partnersOf(tree).map(({ attributes }) => String(attributes["data-partner"]));
      expect(drawn).toEqual(codes.filter((code) => partners.some((iso3) => iso3 === code)));
      const inFrame = realIndex.dataset.partners.filter(({ lon, lat }) => isInFrame([lon, lat]));
      expect(inFrame.length).toBeGreaterThan(40);
      for (const { iso3 } of inFrame) expect(drawn).toContain(iso3);
    }
  });

  it("bear the fill of their look at every stop and under every lens", () => {
    for (const view of VIEWS) {
      const fills = new Map(sceneWith(view).fills.map((fill) => [fill.iso3, fill]));
      for (const { attributes } of partnersOf(draw(view))) {
        const { look, key } = fills.get(String(attributes["data-partner"]))!;
        expect(attributes["fill"]).toBe(PALETTES.light[look.fill ?? "land"]);
        expect(attributes["data-look"]).toBe(key);
      }
    }
  });

  it("bear the pattern of their look, and hatching where something is held up", () => {
    for (const view of VIEWS) {
      const tree = draw(view);
      const shapes = new Map(realPrepared.land.countries.map(({ id, d }) => [d, id]));
      const bearing = (pattern: string): (string | undefined)[] =>
        pathsIn(tree, `pattern-${pattern}`).map((d) => shapes.get(d));
      const isDrawn = new Set(shapes.values());
      const those = (isMeant: (fill: ReturnType<typeof sceneWith>["fills"][number]) => boolean): string[] =>
        sceneWith(view)
          .fills.filter((fill) => isDrawn.has(fill.iso3) && isMeant(fill))
          .map(({ iso3 }) => iso3);
      expect(bearing("hatch").sort()).toEqual(those((fill) => fill.hindered && fill.look.pattern !== "cross").sort());
      expect(bearing("cross").sort()).toEqual(those((fill) => fill.look.pattern === "cross").sort());
      expect(bearing("dots").sort()).toEqual(those((fill) => fill.look.pattern === "dots" && !fill.hindered).sort());
    }
  });

  it("repeat their patterns every 6 pixels at a whole zoom, and larger up to the next, as the live map does", () => {
    for (const [zoom, growth] of [
      [3, 1],
      [3.5, Math.SQRT2],
      [4, 1],
    ] as const) {
      const options = optionsFor(WIDE, { at: { lon: 10, lat: 30, zoom } });
      const pxPerUnit = realPrepared.unitM / options.viewport.camera.metresPerPx;
      const hatch = everyNode(draw({}, options)).find(({ attributes }) => attributes["id"] === "map-hatch")!;
      const scale = Number(/scale\(([\d.]+)\)/.exec(String(hatch.attributes["patternTransform"]))![1]);
      expect(hatch.attributes["width"]).toBe(6);
      expect(scale * pxPerUnit).toBeCloseTo(growth, 3);
    }
  });

  it("are outlined when chosen, and only then", () => {
    expect(pathsIn(draw(), "country-selected")).toEqual([]);
    const [shape] = realPrepared.land.countries.filter(({ id }) => id === "NER");
    const tree = draw({ partner: "NER" });
    expect(pathsIn(tree, "country-selected-casing")).toEqual([shape!.d]);
    expect(pathsIn(tree, "country-selected")).toEqual([shape!.d]);
    expect(ofClass(tree, "country-selected")[0]!.attributes["stroke"]).toBe(PALETTES.light.label);
  });
});

describe("the layers of a picture", () => {
  it("lie in the live map's order", () => {
    for (const zoom of [2.5, 5.5]) {
      const options = optionsFor(WIDE, { at: { lon: 15, lat: 36, zoom }, units: "percent" });
      const classes = everyNode(draw({ partner: "TUN" }, options)).flatMap(({ attributes }) =>
        LAYER_ORDER.filter((layer) => layer === attributes["class"]),
      );
      expect(classes.length).toBeGreaterThan(18);
      const places = classes.map((layer) => LAYER_ORDER.indexOf(layer));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it("hold nothing of what is switched off", () => {
    const text = svgText(draw({ layers: [] }));
    for (const name of ["data-corridor", "data-place", "data-mark", "data-region", "<text", "funding-leader"]) {
      expect(text, name).not.toContain(name);
    }
    const whole = svgText(draw());
    for (const name of ["data-corridor", "data-place", "data-mark", "data-region", "<text"]) {
      expect(whole, name).toContain(name);
    }
  });

  it("show the marks of the document, once each", () => {
    const scene = sceneWith();
    const ids = everyNode(draw({}, { ...optionsFor(WIDE), units: "percent" })).flatMap(({ attributes }) =>
      "data-mark" in attributes ? [String(attributes["data-mark"])] : [],
    );
    const wanted = scene.marks.filter(({ lon, lat }) => isInFrame([lon, lat])).map(({ id }) => id);
    expect(ids.sort()).toEqual(wanted.sort());
  });

  it("lead each mark that stands apart to its true place, until the map is near", () => {
    const marks = sceneWith().marks.filter(({ apart }) => apart !== null);
    const linesAt = (zoom: number): number => {
      const at = { lon: 20, lat: 42, zoom };
      const tree = draw({}, { ...optionsFor(WIDE, { at }), units: "percent" });
      return [...ofClass(tree, "deployment-leader"), ...ofClass(tree, "funding-leader")].flatMap(
        ({ children }) => children,
      ).length;
    };
    expect(marks.length).toBeGreaterThan(0);
    expect(linesAt(3)).toBe(marks.length);
    expect(linesAt(5.1)).toBe(0);
  });

  it("tell corridors in use from others, and fade those behind the route in the foreground", () => {
    const tree = draw({ route: "western-balkans" });
    const scene = sceneWith({ route: "western-balkans" });
    const lines = everyNode(tree).filter(({ attributes }) => "data-state" in attributes);
    const idle = new Set(ofClass(tree, "corridor-idle").flatMap(({ children }) => children));
    expect(new Set(lines.map(({ attributes }) => attributes["data-corridor"]))).toEqual(
      new Set(scene.corridors.map(({ id }) => id)),
    );
    for (const line of lines) {
      const { attributes } = line;
      const look = scene.corridors.find(({ id }) => id === attributes["data-corridor"])!;
      expect(idle.has(line)).toBe(look.state !== "in-use" && look.state !== "undated");
      expect(Number(attributes["stroke-opacity"]) < 0.2).toBe(!look.inForeground);
    }
  });

  it("mark every place near by and only the ends from afar, solid where confirmed", () => {
    const placesAt = (zoom: number): SvgNode[] =>
      everyNode(draw({}, { ...optionsFor(WIDE, { at: { lon: 15, lat: 30, zoom } }), units: "percent" })).filter(
        ({ attributes }) => "data-place" in attributes,
      );
    expect(placesAt(4)).toHaveLength(realPrepared.places.length);
    expect(placesAt(3)).toHaveLength(realPrepared.places.filter(({ isEnd }) => isEnd).length);
    for (const { attributes } of placesAt(4)) {
      expect(attributes["fill"] === PALETTES.light.markHalo).toBe(attributes["data-confirmed"] !== "yes");
    }
  });
});

describe("a square for money", () => {
  it("has the side that the legend explains, without its light frame", () => {
    const scene = sceneWith();
    const squares = ofClass(draw(), "funding").flatMap(({ children }) => children);
    expect(squares.length).toBeGreaterThan(3);
    for (const square of squares) {
      if (typeof square === "string") continue;
      const [frame, inside] = square.children as SvgNode[];
      const mark = scene.marks.find(({ id }) => id === square.attributes["data-mark"])!;
      const rim = Number(inside!.attributes["stroke-width"] ?? 0);
      expect(Number(inside!.attributes["width"]) + rim).toBeCloseTo(squareSidePx(mark.value), 1);
      expect(Number(frame!.attributes["width"])).toBeGreaterThan(squareSidePx(mark.value));
    }
  });
});

describe("the names of places", () => {
  it("show from the zoom at which the places do when their route is chosen, and later otherwise", () => {
    const namesAt = (zoom: number, view: Partial<ViewState>): number =>
      ofClass(draw(view, optionsFor(WIDE, { at: { lon: 20, lat: 42, zoom } })), "label-place").length;
    expect(namesAt(ZOOMS.placesFrom + 0.1, { route: "western-balkans" })).toBeGreaterThan(0);
    expect(namesAt(ZOOMS.placesFrom - 0.1, { route: "western-balkans" })).toBe(0);
    expect(namesAt(ZOOMS.placesFrom + 0.1, {})).toBe(0);
    expect(namesAt(ZOOMS.placeNamesFrom, {})).toBeGreaterThan(0);
  });
});

describe("a picture", () => {
  it("is the same text for the same view", () => {
    expect(svgText(draw())).toBe(svgText(draw()));
  });

  it("carries no style attribute and no script, which the site's policy forbids", () => {
    for (const units of ["px", "percent"] as const) {
      for (const { tag, attributes } of everyNode(draw({}, { ...optionsFor(WIDE), units }))) {
        expect(["script", "style", "foreignObject"]).not.toContain(tag);
        expect(Object.keys(attributes).filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
      }
    }
  });

  it("begins every id as it is told, and refers to no other", () => {
    const text = svgText(draw({}, { ...optionsFor(WIDE), idPrefix: "two-", title: "A", description: "B" }));
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    const references = [...text.matchAll(/#([\w-]+)[")]/g)]
      .map(([, id]) => id!)
      .filter((id) => !/^[0-9a-f]{6}$/.test(id));
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith("two-"))).toBe(true);
    for (const id of references) expect(ids).toContain(id);
  });

  it("has a name and a description as an image of its own", () => {
    const root = draw({}, { ...optionsFor(WIDE), title: "A & B", description: "C" });
    expect(root.attributes).toMatchObject({ role: "img", "aria-labelledby": "map-title map-description" });
    expect(svgText(root)).toContain('<title id="map-title">A &amp; B</title><desc id="map-description">C</desc>');
    expect(svgText(draw())).not.toContain("aria-labelledby");
  });

  it("in percent keeps lines and symbols at their size whatever its box, and in pixels needs no such help", () => {
    const options = optionsFor(WIDE);
    const inPercent = draw({}, { ...options, units: "percent" });
    expect(inPercent.attributes).toMatchObject({ width: "100%", height: "100%" });
    const [coast] = ofClass(inPercent, "coast");
    const [coastPx] = ofClass(draw(), "coast");
    const pxPerUnit = realPrepared.unitM / options.viewport.camera.metresPerPx;
    expect(coast!.attributes["vector-effect"]).toBe("non-scaling-stroke");
    expect(Number(coast!.attributes["stroke-width"])).toBeCloseTo(
      Number(coastPx!.attributes["stroke-width"]) * pxPerUnit,
      2,
    );
    expect(svgText(draw())).not.toContain("vector-effect");
    expect(svgText(draw())).not.toContain('%" y');
  });

  it("thickens lines and enlarges letters for a projector", () => {
    const size = (tree: SvgNode): number => Number(ofClass(tree, "label-partner")[0]!.attributes["font-size"]);
    const width = (tree: SvgNode): number => Number(ofClass(tree, "border")[0]!.attributes["stroke-width"]);
    const heavy = draw({}, { ...optionsFor(WIDE), weight: 2, textScale: 1.2 });
    expect(size(heavy)).toBeCloseTo(1.2 * size(draw()), 1);
    expect(width(heavy)).toBeCloseTo(2 * width(draw()), 1);
  });
});
