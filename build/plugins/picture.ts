/** `virtual:route-atlas/picture`: what the picture of the page is made of, without the base map’s path data, which stand in the page already. */
import type { Plugin } from "vite";
import { type PagePicture, pagePicture } from "../first/pagePicture.ts";
import { pressDataset } from "../dataset/pressDataset.ts";
import { pressGeometry } from "../geometry/pressGeometry.ts";
import { forgetModule, onTableEdit } from "./dataset.ts";
import { english } from "../../src/words/en/index.ts";

const RESOLVED_ID = "\0virtual:route-atlas/picture";

/** `isWhole` keeps the path data in: the page is being written, and there is nowhere else to take it from. */
export function picturePlugin(root: string, isWhole = false): Plugin {
  return {
    name: "route-atlas:picture",
    resolveId: {
      filter: { id: /^virtual:route-atlas\/picture$/ },
      handler: () => RESOLVED_ID,
    },
    load: {
      filter: { id: /^\0virtual:route-atlas\/picture$/ },
      async handler() {
        const picture = pagePicture(pressDataset(root).dataset, english, await pressGeometry(root));
        const { prepared, bounds } = isWhole ? picture : withoutPaths(picture);
        const text = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
        return `export const prepared = ${text(prepared)};\nexport const bounds = ${text(bounds)};`;
      },
    },
    configureServer(server) {
      onTableEdit(server, root, () => forgetModule(server, RESOLVED_ID));
    },
  };
}

function withoutPaths({ prepared, bounds }: PagePicture): PagePicture {
  return {
    bounds,
    prepared: {
      ...prepared,
      land: {
        countries: [],
        borders: "",
        coast: "",
        dashed: "",
      },
    },
  };
}
