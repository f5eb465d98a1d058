/** What exported pictures are made of: finer borders than the page’s own picture, and near to the ground the finest. */
import { corridorsUrl, detailUrl, labelPoints, overviewUrl } from "virtual:route-atlas/geometry";
import type { PlaneBox } from "../../../geo/projection/planes.ts";
import { type LandInDegrees, landPaths } from "../../draw/landPaths.ts";
import { loadCorridors, loadLand } from "../../draw/map/geometry.ts";
import { MapTrouble } from "../../draw/map/trouble.ts";
import { prepare, type Prepared } from "../../draw/svg/materials.ts";
import { zoomOf } from "../../draw/viewport.ts";
import type { FactIndex } from "../../slice/factIndex.ts";
import { DETAIL_FROM_ZOOM } from "../../scene/tokens/strokes.ts";
import { writtenOnMap } from "../../scene/map/written.ts";
import { materialsOfPage } from "../map/pageMaterials.ts";
import { cutLand } from "./cutLand.ts";

/** What a picture shows, in metres of the plane, and the metres of one of its pixels. */
export interface Sight {
  readonly box: PlaneBox;
  readonly metresPerPx: number;
}

/** Metres of a unit of the paths: less than a pixel as far as each of them is used. */
const OVERVIEW_UNIT_M = 1000;
const DETAIL_UNIT_M = 200;
/** Coarser shapes now are worth more than finer ones later. */
const PATIENCE_MS = 6000;

export class ExportMaterials {
  readonly #index: FactIndex;
  readonly #page: Prepared | null;
  readonly #files = new Map<string, Promise<unknown>>();
  #overview: Prepared | null = null;
  #detail: { readonly box: PlaneBox; readonly prepared: Prepared } | null = null;

  /** `pictureOfPage` is what remains when nothing finer can be loaded. */
  constructor(index: FactIndex, pictureOfPage: SVGSVGElement | null) {
    this.#index = index;
    this.#page = pictureOfPage && materialsOfPage(pictureOfPage, index);
  }

  /** The finest materials for a sight that can be had. Throws MapTrouble, and only where the page has no picture. */
  async of(sight: Sight): Promise<Prepared> {
    if (zoomOf(sight.metresPerPx) > DETAIL_FROM_ZOOM) {
      const fine = await this.#detailed(sight.box).catch(() => null);
      if (fine) return fine;
    }
    try {
      this.#overview ??= await this.#prepared(await this.#once(overviewUrl, loadLand), OVERVIEW_UNIT_M);
      return this.#overview;
    } catch (error) {
      if (this.#page) return this.#page;
      throw error;
    }
  }

  async #detailed(box: PlaneBox): Promise<Prepared> {
    if (this.#detail && isSame(this.#detail.box, box)) return this.#detail.prepared;
    const prepared = await this.#prepared(cutLand(await this.#once(detailUrl, loadLand), box), DETAIL_UNIT_M);
    this.#detail = { box, prepared };
    return prepared;
  }

  async #prepared(land: LandInDegrees, unitM: number): Promise<Prepared> {
    const corridors = await this.#once(corridorsUrl, loadCorridors);
    return prepare({
      land: landPaths(land, unitM),
      unitM,
      corridors,
      labelPoints: labelPoints.countries,
      seas: labelPoints.seas,
      ...writtenOnMap(this.#index),
    });
  }

  /** A file is asked for again only after it could not be had; one that takes too long is as good as none, until it comes. */
  #once<Content>(url: string, load: (url: string) => Promise<Content>): Promise<Content> {
    const known = this.#files.get(url) as Promise<Content> | undefined;
    if (known) return inTime(known);
    const asked = load(url);
    this.#files.set(url, asked);
    asked.catch(() => this.#files.delete(url));
    return inTime(asked);
  }
}

function inTime<Content>(asked: Promise<Content>): Promise<Content> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new MapTrouble("too-slow")), PATIENCE_MS);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

function isSame(one: PlaneBox, other: PlaneBox): boolean {
  return (["west", "south", "east", "north"] as const).every((side) => one[side] === other[side]);
}
