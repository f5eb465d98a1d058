/** `dist/pictures/`: a picture for each document, each route in each document and each view of a tour, and the card that shares the site. */
import { basename } from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { pictureDescription, pictureTitle } from "../../src/draw/words/picture.ts";
import { OPENING_STOP } from "../../src/view/viewState.ts";
import { PICTURE_ENDINGS, PICTURE_SIZES } from "../pictures/list.ts";
import { picturePress, type PicturePress } from "../pictures/pressPictures.ts";
import { onTableEdit } from "./dataset.ts";
import { serveFiles } from "./serveFiles.ts";

const FOLDER = "pictures";

/**
 * Emits the pictures in a build and serves them in development. `siteUrl` is where the site will stand, with or without a
 * last slash; without it the card's address is relative, which most crawlers refuse.
 */
export function picturesPlugin(root: string, siteUrl: string): Plugin {
  const site = siteUrl === "" ? "" : siteUrl.replace(/\/*$/, "/");
  let opened: Promise<PicturePress> | null = null;
  const press = (): Promise<PicturePress> => (opened ??= picturePress(root, site));
  return {
    name: "route-atlas:pictures",
    buildStart() {
      opened = null;
    },
    async generateBundle() {
      const { names, tourNames, file } = await press();
      const wanted = [...names, ...tourNames].flatMap((picture) =>
        PICTURE_ENDINGS.map((ending) => ({ picture, ending })),
      );
      const drawn = await Promise.all(wanted.map(({ picture, ending }) => file(picture, ending)));
      for (const [position, { picture, ending }] of wanted.entries()) {
        const source = drawn[position] ?? "";
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${picture.name}.${ending}`, source });
      }
    },
    async transformIndexHtml(_html, { filename }) {
      return basename(filename) === "index.html" ? cardTags(await press(), site) : [];
    },
    configureServer(server) {
      onTableEdit(server, root, () => (opened = null));
      serveFiles(server, `${FOLDER}/`, async (wanted) => {
        const { names, tourNames, file } = await press();
        for (const ending of PICTURE_ENDINGS) {
          const picture = [...names, ...tourNames].find(({ name }) => `${name}.${ending}` === wanted);
          if (picture) return file(picture, ending);
        }
        return null;
      });
    },
  };
}

/** What a crawler needs to show the opening view as a card; `site` is empty or ends in a slash. */
export function cardTags(
  { names, sceneOf }: Pick<PicturePress, "names" | "sceneOf">,
  site: string,
): HtmlTagDescriptor[] {
  const picture = names.find(({ name }) => name === OPENING_STOP) ?? names.at(-1);
  if (!picture) return [];
  const scene = sceneOf(picture);
  const { widthPx, heightPx } = PICTURE_SIZES.png;
  const description = pictureDescription(scene);
  const open: readonly (readonly [string, string])[] = [
    ["og:type", "website"],
    ["og:title", pictureTitle(scene)],
    ["og:description", description],
    ...(site === "" ? [] : [["og:url", site] as const]),
    ["og:image", `${site === "" ? "./" : site}${FOLDER}/${picture.name}.png`],
    ["og:image:type", "image/png"],
    ["og:image:width", String(widthPx)],
    ["og:image:height", String(heightPx)],
    ["og:image:alt", description],
  ];
  return [
    ...open.map(([property, content]): HtmlTagDescriptor => ({
      tag: "meta",
      attrs: { property, content },
      injectTo: "head",
    })),
    { tag: "meta", attrs: { name: "twitter:card", content: "summary_large_image" }, injectTo: "head" },
  ];
}
