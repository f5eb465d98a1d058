/** The press as Vite plugins. */
import type { Plugin } from "vite";
import { dataFolderPlugin } from "./dataFolder.ts";
import { datasetPlugin } from "./dataset.ts";
import { datasetInPage } from "./datasetInPage.ts";
import { firstPagePlugin } from "./firstPage.ts";
import { geometryPlugin } from "./geometry.ts";
import { paletteCssPlugin } from "./paletteCss.ts";
import { picturePlugin } from "./picture.ts";
import { precompress } from "./precompress.ts";

/** All plugins for the project at `root`, an absolute path. */
export function press(root: string): Plugin[] {
  return [
    datasetPlugin(root),
    geometryPlugin(root),
    paletteCssPlugin(),
    picturePlugin(root),
    firstPagePlugin(root),
    dataFolderPlugin(root),
    datasetInPage(root),
    precompress(),
  ];
}
