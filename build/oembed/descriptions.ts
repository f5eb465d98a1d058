/** What a content system learns of an address of ours (oembed.com): a frame, its size and its picture. */
import type { Tour } from "../../src/model/tour.ts";
import type { PictureName } from "../pictures/list.ts";
import { PICTURE_SIZES, tourPictureNames } from "../pictures/list.ts";

export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** As wide as a column of text. No content system asks for the height of a frame again, so each kind of view has room for what stands below its map. */
const WIDTH_PX = 720;
const HEIGHT_PX = { stop: 900, route: 1130, tour: 1240 } as const;
const SECONDS_A_WEEK = 604_800;

/** Every description by the name of its file without ending. `site` is empty or ends in a slash; empty makes addresses relative. */
export function oembedDescriptions(
  pictures: readonly PictureName[],
  tours: readonly Pick<Tour, "id" | "title" | "author" | "steps">[],
  site: string,
  words: { readonly provider: string; readonly titleOf: (picture: PictureName) => string },
): ReadonlyMap<string, Oembed> {
  const base = site === "" ? "./" : site;
  const describe = (title: string, query: string, picture: string, kind: keyof typeof HEIGHT_PX): Oembed => ({
    version: "1.0",
    type: "rich",
    title,
    provider_name: words.provider,
    provider_url: base,
    cache_age: SECONDS_A_WEEK,
    html: frameHtml(`${base}embed.html?${query}`, title, HEIGHT_PX[kind]),
    width: WIDTH_PX,
    height: HEIGHT_PX[kind],
    thumbnail_url: `${base}pictures/${picture}.png`,
    thumbnail_width: PICTURE_SIZES.png.widthPx,
    thumbnail_height: PICTURE_SIZES.png.heightPx,
  });
  return new Map([
    // The stop is always said, so that a description means the same when another document opens the atlas.
    ...pictures.map((picture): [string, Oembed] => {
      const query = `stop=${picture.stop}${picture.route === null ? "" : `&route=${picture.route}`}`;
      return [
        picture.name,
        describe(words.titleOf(picture), query, picture.name, picture.route === null ? "stop" : "route"),
      ];
    }),
    ...tours.map((tour): [string, Oembed] => [
      `tour-${tour.id}`,
      {
        ...describe(tour.title, `tour=${tour.id}&step=1`, tourPictureNames([tour])[0]?.name ?? "", "tour"),
        author_name: tour.author,
      },
    ]),
  ]);
}

/** The plain frame, second best of the ways in: it needs no script of the host. */
function frameHtml(address: string, title: string, heightPx: number): string {
  const attributes = {
    src: address,
    title,
    width: "100%",
    height: String(heightPx),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
    style: `border:0;width:100%;max-width:${String(WIDTH_PX)}px`,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
