/** The pictures of the site as files, kept in .cache/ under the hash of all that decides them. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetPicture } from "../../src/draw/svg/sheet/sheetPicture.ts";
import { svgText } from "../../src/draw/svg/node.ts";
import type { Prepared } from "../../src/draw/svg/materials.ts";
import { shownBox } from "../../src/draw/shownBox.ts";
import { sheetWords } from "../../src/draw/words/sheetWords.ts";
import { picturedOf } from "../../src/scene/pictured.ts";
import { type Scene, sceneOf } from "../../src/scene/scene.ts";
import { PALETTES } from "../../src/scene/tokens/palette.ts";
import { indexFacts } from "../../src/slice/factIndex.ts";
import { parseView } from "../../src/view/parseView.ts";
import { defaultView, type KnownIds, type ViewState } from "../../src/view/viewState.ts";
import { writeView } from "../../src/view/writeView.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { hashOfFolders, versionOf } from "../geometry/cache.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { FONT_PACKAGES, fontFiles } from "./fonts.ts";
import { readToursFor } from "../tours/readTours.ts";
import { PICTURE_SIZES, type PictureEnding, type PictureName, pictureNames } from "./list.ts";
import { type TourPictureName, tourPictureNames } from "./list.ts";
import { pictureMaterials } from "./materials.ts";
import { forgetRasters, keptRaster } from "./rasterCache.ts";
import { rasterise } from "./rasterise.ts";
import { allEnglish } from "../../src/words/en/all.ts";

export interface PicturePress {
  readonly names: readonly PictureName[];
  /** Of the views of the tours that ship. */
  readonly tourNames: readonly TourPictureName[];
  readonly sceneOf: (picture: PictureName) => Scene;
  /** The bytes of one file; drawn when they are not in the cache. */
  readonly file: (picture: PictureName | TourPictureName, ending: PictureEnding) => Promise<Uint8Array>;
}

const MOST_KEPT = 4;
const HASH_DIGITS = 12;
/** Folders with the code that decides how a picture looks. */
const CODE = [
  "src/model",
  "src/words",
  "src/slice",
  "src/view",
  "src/scene",
  "src/draw",
  "build/pictures",
  "geo/projection",
];

/** The press of the pictures for the tables as they are now. `siteUrl` is the site's address, or empty where nobody knows it. */
export async function picturePress(root: string, siteUrl: string): Promise<PicturePress> {
  const { dataset } = pressDataset(root);
  const geometry = await pressGeometry(root);
  const index = indexFacts(dataset, allEnglish);
  const known = { stops: index.stops, partners: dataset.partners.map(({ iso3 }) => iso3) };
  const { tours } = readToursFor(root, dataset);
  const makers = ["@resvg/resvg-js", ...FONT_PACKAGES].map((name) => versionOf(root, name));
  const rasters = join(root, ".cache/rasters");
  forgetRasters(rasters);
  const hash = hashOfFolders(
    CODE.map((folder) => join(root, folder)),
    (name) => name.endsWith(".ts"),
    [
      dataset.edition,
      ...[geometry.overview, geometry.corridors].map((path) => readFileSync(path, "utf8")),
      geometry.labelPoints,
      ...makers,
      siteUrl,
    ],
  );
  const folder = join(root, ".cache/pictures", hash);
  forgetOld(join(root, ".cache/pictures"), hash);
  let materials: Prepared | null = null;
  const viewOf = (picture: PictureName | TourPictureName): ViewState =>
    "view" in picture
      ? parseView(picture.view, known).view
      : { ...defaultView(known), stop: picture.stop, route: picture.route };
  const draw = async (view: ViewState, ending: PictureEnding): Promise<Uint8Array> => {
    materials ??= pictureMaterials(index, geometry);
    const { whole, pair } = picturedOf(index, view);
    const words = sheetWords(whole, dataset.edition, addressOf(view, known, siteUrl), pair);
    const svg = svgText(
      sheetPicture(whole, materials, {
        ...PICTURE_SIZES[ending],
        palette: PALETTES.light,
        words,
        pair,
        shown: shownBox(view, (iso3) => index.partner(iso3)),
        isForGlance: ending === "png",
      }),
    );
    if (ending === "svg") return Buffer.from(`${svg}\n`);
    return keptRaster(rasters, svg, makers, (text) => rasterise(text, fontFiles(root)));
  };
  return {
    names: pictureNames(index.stops),
    tourNames: tourPictureNames(tours),
    sceneOf: (picture) => sceneOf(index, viewOf(picture)),
    file: (picture, ending) => kept(folder, `${keptName(picture)}.${ending}`, () => draw(viewOf(picture), ending)),
  };
}

/** Views of tours change without the tables: theirs are kept by what they show, so that a word in a caption draws nothing anew. */
function keptName(picture: PictureName | TourPictureName): string {
  if (!("view" in picture)) return picture.name;
  return `view-${createHash("sha256").update(picture.view).digest("hex").slice(0, HASH_DIGITS)}`;
}

function addressOf(view: Parameters<typeof writeView>[0], known: KnownIds, siteUrl: string): string {
  if (siteUrl === "") return "";
  const query = writeView(view, known);
  return query === "" ? siteUrl : `${siteUrl}?${query}`;
}

/** Every edit of the code makes a folder of its own; a few suffice to go back and forth. */
function forgetOld(cache: string, current: string): void {
  if (!existsSync(cache)) return;
  const others = readdirSync(cache)
    .filter((name) => name !== current)
    .map((name) => ({ path: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
    .sort((one, other) => other.time - one.time);
  for (const { path } of others.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** A file that is written whole or not at all, whoever else writes it at the same time. */
async function kept(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path);
  const content = await make();
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `.${name}-${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, path);
  return content;
}
