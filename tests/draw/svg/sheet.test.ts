import { describe, expect, it } from "vitest";
import type { Prepared } from "../../../src/draw/svg/materials.ts";
import { type SvgNode, svgText } from "../../../src/draw/svg/node.ts";
import { sheetPicture, type SheetPictureOptions } from "../../../src/draw/svg/sheet/sheetPicture.ts";
import { sheetWords } from "../../../src/draw/words/sheetWords.ts";
import { ROUTES } from "../../../src/model/vocabulary.ts";
import { type Scene, sceneOf } from "../../../src/scene/scene.ts";
import { english } from "../../../src/words/en/index.ts";
import { PALETTES } from "../../../src/scene/tokens/palette.ts";
import { defaultView, LENSES } from "../../../src/view/viewState.ts";
import { realIndex } from "../../support/realData.ts";

const base = defaultView({ stops: realIndex.stops, partners: [] });
/** No land: what stands around the map does not depend on it. */
const NO_MAP: Prepared = {
  land: { countries: [], borders: "", coast: "", dashed: "" },
  unitM: 1000,
  corridors: [],
  places: [],
  seas: [],
  partners: [],
  countries: [],
  routes: [],
  brackets: [],
  notes: [],
};
const PERMALINK =
  "https://atlas.example/a-very-long-path/?stop=2023-12&lens=standing&layers=routes,deployments,funding";
const SIZES: readonly (readonly [number, number])[] = [
  [600, 400],
  [400, 600],
  [800, 800],
  [1080, 1350],
  [1200, 630],
  [1200, 800],
  [1600, 900],
  [2000, 500],
  [4000, 3000],
  [3000, 4000],
];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function sheetOf(
  scene: Scene,
  [widthPx, heightPx]: readonly [number, number],
  options: Partial<SheetPictureOptions> = {},
): SvgNode {
  const words = sheetWords(scene, "0123456789", PERMALINK);
  return sheetPicture(scene, NO_MAP, { widthPx, heightPx, palette: PALETTES.light, words, ...options });
}

/** The texts around the map as boxes in units of the sheet. */
function textBoxes(sheet: SvgNode): Box[] {
  return elements(sheet)
    .filter(({ tag }) => tag === "text")
    .map(({ attributes, children }) => {
      const [x, y, size, length] = ["x", "y", "font-size", "textLength"].map((name) => Number(attributes[name]));
      if (x === undefined || y === undefined || size === undefined || length === undefined) throw new Error("no box");
      const left = attributes["text-anchor"] === "end" ? x - length : x;
      return {
        text: children.filter((child) => typeof child === "string").join(""),
        left,
        right: left + length,
        top: y - size * 0.74,
        bottom: y + size * 0.22,
      };
    });
}

/** All elements but those of the map, which stands in an `svg` of its own. */
function elements({ children }: SvgNode): SvgNode[] {
  return children.flatMap((child) =>
    typeof child === "string" || child.tag === "svg" ? [] : [child, ...elements(child)],
  );
}

function boxOfMap(sheet: SvgNode): Box {
  const map = sheet.children.find((child): child is SvgNode => typeof child !== "string" && child.tag === "svg");
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(map?.attributes[name]),
  );
  return { text: "the map", left: x, top: y, right: x + width, bottom: y + height };
}

function viewBoxOf(sheet: SvgNode): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = String(sheet.attributes["viewBox"]).split(" ").map(Number);
  return { width, height };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

const scenes: readonly (readonly [string, Scene])[] = [
  ...realIndex.stops.map((stop) => [stop, sceneOf(realIndex, { ...base, stop })] as const),
  ...LENSES.map((lens) => [lens, sceneOf(realIndex, { ...base, lens })] as const),
  ...ROUTES.map((route) => [route, sceneOf(realIndex, { ...base, stop: "2021-05", route })] as const),
];

describe.each(SIZES)("a sheet of %d × %d pixels", (widthPx, heightPx) => {
  it.each(scenes)("has room for all of its words and for the map (%s)", (_, scene) => {
    for (const isForGlance of [false, true]) {
      const sheet = sheetOf(scene, [widthPx, heightPx], { isForGlance });
      expect(sheet.attributes).toMatchObject({ width: widthPx, height: heightPx });
      const { width, height } = viewBoxOf(sheet);
      const boxes = [...textBoxes(sheet), boxOfMap(sheet)];
      for (const box of boxes) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, box.text).toBe(true);
        expect(boxes.filter((other) => other !== box && overlaps(box, other)).map(({ text }) => text)).toEqual([]);
      }
      const map = boxOfMap(sheet);
      expect((map.right - map.left) / width).toBeGreaterThan(0.45);
      expect((map.bottom - map.top) / height).toBeGreaterThan(0.3);
    }
  });
});

describe("a sheet", () => {
  it("is the map from edge to edge where nothing else is wanted", () => {
    const sheet = sheetOf(sceneOf(realIndex, base), [480, 320], { isMapAlone: true });
    expect(textBoxes(sheet)).toEqual([]);
    const { width, height } = viewBoxOf(sheet);
    expect(boxOfMap(sheet)).toMatchObject({ left: 0, top: 0, right: width, bottom: height });
  });

  const words = (sheet: SvgNode): string =>
    textBoxes(sheet)
      .map(({ text }) => text)
      .join(" ");

  it("carries title, document, legend, source, address, schematic line, disclaimer and footnotes", () => {
    const scene = sceneOf(realIndex, base);
    const text = words(sheetOf(scene, [1200, 800]));
    for (const part of [
      scene.lens.question,
      scene.document.heading,
      english.page.schematic,
      english.page.disclaimer,
      "edition 0123456789",
    ])
      expect(text.replace(/\s+/g, " ")).toContain(part);
    for (const { look, count } of scene.legend) {
      expect(text).toContain(look.name);
      expect(text).toContain(String(count));
    }
    expect(text).toContain("Kosovo* This designation is without prejudice to positions on status");
    expect(text).toContain("Palestine* This designation shall not be construed as recognition");
  });

  it("leaves out the footnote of a name that lies outside of the window", () => {
    const text = words(sheetOf(sceneOf(realIndex, { ...base, route: "western-balkans" }), [1200, 800]));
    expect(text).toContain("Kosovo*");
    expect(text).not.toContain("Palestine*");
  });

  it("lists the corridors of its route with their dates", () => {
    const scene = sceneOf(realIndex, { ...base, route: "atlantic-western-mediterranean" });
    const text = words(sheetOf(scene, [1200, 800]));
    const own = scene.corridors.filter(({ route }) => route === scene.route);
    expect(own.length).toBeGreaterThan(5);
    for (const { label } of own) expect(text).toContain(label);
    expect(text).toContain("Strait of Gibraltar – from the 1990s");
  });

  it("explains only the layers that it shows", () => {
    const text = words(sheetOf(sceneOf(realIndex, { ...base, layers: ["labels"] }), [1200, 800]));
    expect(text).not.toMatch(/people deployed|€ million|Lines are solid|Brackets/);
  });

  it("explains no symbols and brackets that a picture of a route does not hold", () => {
    const balkans = words(
      sheetOf(sceneOf(realIndex, { ...base, stop: "2025-09", route: "western-balkans" }), [1200, 800]),
    );
    expect(balkans).not.toMatch(/people deployed|€ million|Brackets|Filled: in place/);
    expect(balkans).toContain("hollow where none does");
    const opening = sceneOf(realIndex, base);
    expect(words(sheetOf(opening, [1200, 800]))).toMatch(/people deployed.*€ million/);
    const bracket = { id: "north-africa", name: "North Africa", point: [0, 0], anchor: "left", d: "M0 0" } as const;
    const withBracket = (route: Scene["route"]): string => {
      const options = { palette: PALETTES.light, words: sheetWords(opening, "0", ""), widthPx: 1200, heightPx: 800 };
      return words(sheetPicture({ ...opening, route }, { ...NO_MAP, brackets: [bracket] }, options));
    };
    expect(withBracket(null)).toContain("Brackets");
    expect(words(sheetOf(opening, [1200, 800]))).not.toContain("Brackets");
  });

  it("names the partners that the document covers and the picture leaves out, of a route only its own", () => {
    const outside = (view: Partial<typeof base>): string =>
      /Outside this picture[^:]*: ([^.]*)\./.exec(
        words(sheetOf(sceneOf(realIndex, { ...base, ...view }), [1200, 800])),
      )?.[1] ?? "";
    expect(outside({}).split(", ")).toEqual(expect.arrayContaining(["China", "Hong Kong", "Macao", "Bangladesh"]));
    expect(outside({})).not.toMatch(/Libya|Tunisia/);
    expect(outside({ route: "western-balkans" })).not.toMatch(/China|Bangladesh|Libya|Serbia/);
  });

  it("shows no names of other routes in a picture of one", () => {
    const named = ROUTES.map((id) => ({ id, name: id, point: [0, 0] as const }));
    const scene = sceneOf(realIndex, { ...base, route: "central-mediterranean" });
    const sheetWordsOf = { palette: PALETTES.light, words: sheetWords(scene, "0", ""), widthPx: 1200, heightPx: 800 };
    const text = svgText(sheetPicture(scene, { ...NO_MAP, routes: named }, sheetWordsOf));
    expect(text).not.toMatch(/>western-balkans<|>eastern-mediterranean</);
  });

  it("has the title and the description of its picture for those who do not see it", () => {
    const scene = sceneOf(realIndex, base);
    const { title, description } = sheetWords(scene, "0", "");
    const named = sheetOf(scene, [1200, 800]).children.slice(0, 2);
    expect(named).toMatchObject([
      { tag: "title", children: [title] },
      { tag: "desc", children: [description] },
    ]);
  });

  it("escapes markup in a name", () => {
    const scene = sceneOf(realIndex, base);
    const document = { ...scene.document, title: `<b>&"bold"</b>` };
    const text = svgText(sheetOf({ ...scene, document }, [1200, 800]));
    expect(text).toContain("&lt;b&gt;&amp;");
    expect(text).not.toContain("<b>");
  });

  it("is the same text for the same scene", () => {
    const draw = (): string => svgText(sheetOf(sceneOf(realIndex, base), [1200, 800]));
    expect(draw()).toBe(draw());
  });
});
