// Builds the peers into .cache/bench/, with the options and the compression of the site.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, runnerImport } from "vite";
import { staticSvg } from "./staticSvg.mjs";
import { COLUMN, WINDOW } from "./window.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const cache = join(root, ".cache/bench");

/** Every folder that a visit may ask for, with the page in it and the data that it draws. */
const PAGES = [
  ...["bare", "d3", "echarts", "leaflet", "plotly", "static"].map((page) => ({ name: page, page, data: "window" })),
  { name: "floor", page: "floor", data: null },
  ...["bare", "d3", "static"].map((page) => ({ name: `${page}-column`, page, data: "column" })),
];

/**
 * Builds the folders that are named; `ours` is a copy of the site as it was built last.
 *
 * @param {readonly string[]} names
 * @returns {Promise<{ folders: Record<string, string>, stops: string[], failures: string[] }>} what could not be built is named, and missing
 */
export async function buildPages(names) {
  const { peerFiles } = await imported("bench/pages/peerData.ts");
  const { precompress } = await imported("build/plugins/precompress.ts");
  const sets = {
    window: writeFiles("data", await peerFiles(root, WINDOW, "overview")),
    column: writeFiles("data-column", await peerFiles(root, COLUMN, "embed")),
  };
  // A copy, so that a build in another terminal does not change the site in the middle of a run.
  const folders = { ours: join(cache, "ours") };
  rmSync(folders.ours, { recursive: true, force: true });
  cpSync(join(root, "dist"), folders.ours, { recursive: true });
  const failures = [];
  for (const { name, page, data } of PAGES.filter((each) => names.includes(each.name))) {
    try {
      await buildPage(page, join(cache, name), sets[data] ?? null, precompress());
      folders[name] = join(cache, name);
    } catch (error) {
      failures.push(`${name} could not be built: ${error.message}`);
    }
  }
  return { folders, stops: sets.window.data.scene.stops, failures };
}

async function buildPage(page, outDir, set, precompress) {
  const withMap = {
    name: "bench:static-map",
    transformIndexHtml: (html) => html.replace("<!-- map -->", () => staticSvg(set.data)),
  };
  await build({
    root: join(here, page),
    base: "./",
    configFile: false,
    logLevel: "error",
    publicDir: set === null || page === "static" ? false : set.folder,
    plugins: page === "static" ? [withMap, precompress] : [precompress],
    worker: { format: "es" },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      modulePreload: { polyfill: false },
    },
  });
}

function writeFiles(name, files) {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const [overview, corridors, scene] = Object.values(files).map((text) => JSON.parse(text));
  return { folder, data: { overview, corridors, scene } };
}

/** Node 20 does not read TypeScript; Vite does. */
async function imported(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: "error" });
  return module;
}
