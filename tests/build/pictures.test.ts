import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { pressGeometry } from "../../build/geometry/pressGeometry.ts";
import { fontFiles } from "../../build/pictures/fonts.ts";
import { pictureNames } from "../../build/pictures/list.ts";
import { pictureMaterials } from "../../build/pictures/materials.ts";
import { picturePress } from "../../build/pictures/pressPictures.ts";
import { rasterise } from "../../build/pictures/rasterise.ts";
import { cardTags, picturesPlugin } from "../../build/plugins/pictures.ts";
import { toursOf } from "../../build/plugins/tours.ts";
import { svgText } from "../../src/draw/svg/node.ts";
import { sheetPicture } from "../../src/draw/svg/sheet/sheetPicture.ts";
import { pictureDescription, pictureTitle } from "../../src/draw/words/picture.ts";
import { sheetWords } from "../../src/draw/words/sheetWords.ts";
import { ROUTES } from "../../src/model/vocabulary.ts";
import { sceneOf } from "../../src/scene/scene.ts";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { defaultView } from "../../src/view/viewState.ts";
import { realIndex } from "../support/realData.ts";
import { projectRoot } from "./support/folders.ts";

/** Drawing all of them may take half a minute when nothing is in the cache. */
const SLOW_MS = 240_000;
const SIGNATURE = "89504e470d0a1a0a";

interface Emitted {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** What the plugin alone emits for an empty page. */
async function built(): Promise<{ readonly files: readonly Emitted[]; readonly html: string }> {
  const root = mkdtempSync(join(tmpdir(), "pictures-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><html><head></head><body></body></html>");
  const result = await build({
    root,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins: [picturesPlugin(projectRoot, "")],
    build: { write: false },
  });
  rmSync(root, { recursive: true });
  if (Array.isArray(result) || !("output" in result)) throw new Error("one output was expected");
  const files = result.output.flatMap((file) => (file.type === "asset" ? [file] : []));
  return { files, html: String(files.find(({ fileName }) => fileName === "index.html")?.source) };
}

describe("the pictures of the build", () => {
  it(
    "are one for each document, for each route in each document and for each view of a tour, as SVG and as PNG of their size",
    async () => {
      const { files, html } = await built();
      expect(html).toContain('<meta property="og:image" content="./pictures/2023-12.png">');
      const sources = new Map(files.map(({ fileName, source }) => [fileName, source]));
      const names = realIndex.stops.flatMap((stop) => [stop, ...ROUTES.map((route) => `${route}-${stop}`)]);
      expect(names).toHaveLength(25);
      const { tourNames } = await picturePress(projectRoot, "");
      const views = toursOf(projectRoot).tours.flatMap(({ id, steps }) => steps.map((_, at) => `tour-${id}-${at + 1}`));
      expect(tourNames.map((picture) => picture.name)).toEqual(views);
      for (const name of [...names, ...views]) {
        const svg = Buffer.from(sources.get(`pictures/${name}.svg`) ?? "").toString();
        expect(svg).toMatch(/^<svg xmlns="[^"]*" width="1200" height="800"/);
        expect(svg).toMatch(/<title id="sheet-title">[^<]{20,}<\/title><desc id="sheet-description">[^<]{60,}<\/desc>/);
        const png = Buffer.from(sources.get(`pictures/${name}.png`) ?? "");
        expect(png.toString("hex", 0, 8)).toBe(SIGNATURE);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      }
    },
    SLOW_MS,
  );

  it("bear titles of their own", async () => {
    const { names, sceneOf: sceneOfPicture } = await picturePress(projectRoot, "");
    const titles = names.map((picture) => pictureTitle(sceneOfPicture(picture)));
    expect(new Set(titles).size).toBe(pictureNames(realIndex.stops).length);
  });

  it("come out the same to the byte", async () => {
    const draw = async (): Promise<Buffer> => {
      const prepared = pictureMaterials(realIndex, await pressGeometry(projectRoot));
      const scene = sceneOf(realIndex, defaultView({ stops: realIndex.stops, partners: [] }));
      const words = sheetWords(scene, "0", "");
      const svg = svgText(
        sheetPicture(scene, prepared, { widthPx: 600, heightPx: 400, palette: PALETTES.light, words }),
      );
      return Buffer.concat([Buffer.from(svg), await rasterise(svg, fontFiles(projectRoot))]);
    };
    expect((await draw()).equals(await draw())).toBe(true);
  });

  it("draw letters beyond ASCII in the typeface, not as boxes", async () => {
    const text = (letters: string): Promise<Uint8Array> =>
      rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30"><text y="20" font-family="Atlas Sans, 'Source Sans 3', sans-serif">${letters}</text></svg>`,
        fontFiles(projectRoot),
      );
    const drawn = await Promise.all(["š", "č", "đ", "ć", "â", "€", "\u{10ffff}"].map(text));
    const images = drawn.map((png) => Buffer.from(png).toString("base64"));
    expect(new Set(images).size).toBe(images.length);
  });
});

describe("the card of the page", () => {
  const contentsFor = async (site: string): Promise<ReadonlyMap<unknown, unknown>> => {
    const tags = cardTags(await picturePress(projectRoot, site), site);
    return new Map(tags.map(({ attrs }) => [attrs?.["property"] ?? attrs?.["name"], attrs?.["content"]]));
  };

  it("shows the opening document with its words at the site's address", async () => {
    const tags = await contentsFor("https://atlas.example/map/");
    const scene = sceneOf(realIndex, defaultView({ stops: realIndex.stops, partners: [] }));
    expect(tags.get("og:title")).toBe(pictureTitle(scene));
    expect(tags.get("og:image")).toBe("https://atlas.example/map/pictures/2023-12.png");
    expect(tags.get("og:image:alt")).toBe(pictureDescription(scene));
    expect(tags.get("og:image:width")).toBe("1200");
    expect(tags.get("og:image:height")).toBe("630");
    expect(tags.get("twitter:card")).toBe("summary_large_image");
  });

  it("has a relative address where nobody knows the site's own", async () => {
    const tags = await contentsFor("");
    expect(tags.get("og:image")).toBe("./pictures/2023-12.png");
    expect(tags.has("og:url")).toBe(false);
  });
});
