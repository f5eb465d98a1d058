/** What the page's picture is made of, prepared once by the press: the page itself then works out nothing that never changes. */
import { readFileSync } from "node:fs";
import type { PictureLand } from "../../src/draw/landPaths.ts";
import { type PictureMaterials, prepare, type Prepared } from "../../src/draw/svg/materials.ts";
import { indexFacts } from "../../src/slice/factIndex.ts";
import type { DatasetCore } from "../../src/model/dataset.ts";
import type { Words } from "../../src/words/words.ts";
import { writtenOnMap } from "../../src/scene/map/written.ts";
import type { Geometry } from "../geometry/pressGeometry.ts";

/** Metres of a unit of the file that `Geometry.picture` names. */
export const PAGE_UNIT_M = 2000;
/** The same of `Geometry.embed`. */
const EMBED_UNIT_M = 4000;

type Box = readonly [west: number, south: number, east: number, north: number];

export interface PagePicture {
  readonly prepared: Prepared;
  /** What must be seen of each partner, in degrees. */
  readonly bounds: Readonly<Record<string, Box>>;
}

/** The materials of the explorer’s picture for a dataset and the pressed geometry. */
export function pagePicture(dataset: DatasetCore, words: Words, geometry: Geometry): PagePicture {
  return pictureOf(dataset, words, geometry, geometry.picture, PAGE_UNIT_M);
}

/** The same of an embed. */
export function embedPicture(dataset: DatasetCore, words: Words, geometry: Geometry): PagePicture {
  return pictureOf(dataset, words, geometry, geometry.embed, EMBED_UNIT_M);
}

function pictureOf(dataset: DatasetCore, words: Words, geometry: Geometry, path: string, unitM: number): PagePicture {
  const { countries, seas } = JSON.parse(geometry.labelPoints) as {
    readonly countries: PictureMaterials["labelPoints"];
    readonly seas: PictureMaterials["seas"];
  };
  const prepared = prepare({
    land: JSON.parse(readFileSync(path, "utf8")) as PictureLand,
    unitM,
    corridors: JSON.parse(readFileSync(geometry.corridors, "utf8")) as PictureMaterials["corridors"],
    labelPoints: countries,
    seas,
    ...writtenOnMap(indexFacts(dataset, words)),
  });
  const bounds = dataset.partners.flatMap(({ iso3 }) => {
    const box = countries[iso3]?.bbox;
    return box ? [[iso3, box] as const] : [];
  });
  return { prepared, bounds: Object.fromEntries(bounds) };
}
