/** The press as Vite plugins. */
import type { Plugin } from "vite";
import { frameAlone } from "../frame/frameAlone.ts";
import { cataloguesPlugin } from "./catalogues.ts";
import { dataFolderPlugin } from "./dataFolder.ts";
import { datasetPlugin } from "./dataset.ts";
import { datasetInPage } from "./datasetInPage.ts";
import { editionsPlugin } from "./editions.ts";
import { embedPlugins } from "./embed.ts";
import { embedNamesPlugin } from "./embedNames.ts";
import { firstPagePlugin } from "./firstPage.ts";
import { framePagePlugin } from "./framePage.ts";
import { fontsPlugin } from "./fonts.ts";
import { geometryPlugin } from "./geometry.ts";
import { hostingPlugin } from "./hosting.ts";
import { installablePlugin } from "./installable.ts";
import { licencesPlugin } from "./licences.ts";
import { loaderPlugin } from "./loader.ts";
import { namesPlugin } from "./names.ts";
import { oembedPlugin } from "./oembed.ts";
import { paletteCssPlugin } from "./paletteCss.ts";
import { picturePlugin } from "./picture.ts";
import { picturesPlugin } from "./pictures.ts";
import { precompress } from "./precompress.ts";
import { programLater } from "./programLater.ts";
import { searchPlugin } from "./search.ts";
import { serviceWorkerPlugin } from "./serviceWorker.ts";
import { singleFilePlugin } from "./singleFile.ts";
import { toursPlugin } from "./tours.ts";

/** All plugins for the project at `root`, an absolute path. `SITE_URL` says where the site will stand, for cards and permalinks. */
export function press(root: string): Plugin[] {
  const siteUrl = process.env["SITE_URL"] ?? "";
  let built: ReturnType<typeof frameAlone> | null = null;
  const frame = () => (built ??= frameAlone(root, alone(root)));
  return [
    ...contents(root),
    programLater(),
    geometryPlugin(root),
    dataFolderPlugin(root),
    datasetInPage(root),
    ...embedPlugins(root),
    embedNamesPlugin(root),
    loaderPlugin(root),
    picturesPlugin(root, siteUrl),
    oembedPlugin(root, siteUrl),
    framePagePlugin(frame, siteUrl),
    editionsPlugin(root, frame),
    installablePlugin(root),
    hostingPlugin(siteUrl),
    licencesPlugin(root),
    serviceWorkerPlugin(root),
    precompress(),
  ];
}

/** The plugins for the page in a frame by itself. */
export function alone(root: string): Plugin[] {
  return [
    datasetPlugin(root),
    namesPlugin(root),
    paletteCssPlugin(),
    picturePlugin(root),
    toursPlugin(root),
    geometryPlugin(root),
    ...embedPlugins(root),
    embedNamesPlugin(root),
    fontsPlugin(root),
  ];
}

/** The plugins for the site as one file with this name. */
export function pressSingle(root: string, name: string): Plugin[] {
  return [...contents(root), geometryPlugin(root, true), ...singleFilePlugin(root, name)];
}

/** What every form of the site shows. */
function contents(root: string): Plugin[] {
  return [
    datasetPlugin(root),
    cataloguesPlugin(),
    namesPlugin(root),
    paletteCssPlugin(),
    picturePlugin(root),
    searchPlugin(root),
    toursPlugin(root),
    firstPagePlugin(root),
    fontsPlugin(root),
  ];
}
