// Builds the peers into .cache/bench/, with the options and the compression of the site.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, runnerImport } from "vite";
import { compactPath } from "./compactPath.mjs";
import { shapesOf } from "./shapes.mjs";
import { WINDOW } from "./window.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const cache = join(root, ".cache/bench");

/** @returns {Promise<Record<string, string>>} the folder of each page, by name; `ours` is the site as it was built last */
export async function buildPages() {
  const { peerFiles } = await imported("bench/pages/peerData.ts");
  const { precompress } = await imported("build/plugins/precompress.ts");
  const files = await peerFiles(root, WINDOW);
  const dataFolder = join(cache, "data");
  mkdirSync(dataFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dataFolder, name), text);

  const [overview, corridors, scene] = Object.values(files).map((text) => JSON.parse(text));
  const withMap = {
    name: "bench:static-map",
    transformIndexHtml: (html) => html.replace("<!-- map -->", staticSvg({ overview, corridors, scene })),
  };
  const pages = [
    { name: "bare", publicDir: dataFolder, plugins: [precompress()] },
    { name: "d3", publicDir: dataFolder, plugins: [precompress()] },
    { name: "static", publicDir: false, plugins: [withMap, precompress()] },
    { name: "floor", publicDir: false, plugins: [precompress()] },
  ];
  // A copy, so that a build in another terminal does not change the site in the middle of a run.
  const folders = { ours: join(cache, "ours") };
  rmSync(folders.ours, { recursive: true, force: true });
  cpSync(join(root, "dist"), folders.ours, { recursive: true });
  for (const { name, publicDir, plugins } of pages) {
    folders[name] = join(cache, name);
    await build({
      root: join(here, name),
      base: "./",
      configFile: false,
      logLevel: "error",
      publicDir,
      plugins,
      worker: { format: "es" },
      build: {
        outDir: folders[name],
        emptyOutDir: true,
        target: "es2022",
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1200,
        modulePreload: { polyfill: false },
      },
    });
  }
  return folders;
}

/** Node 20 does not read TypeScript; Vite does. */
async function imported(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: "error" });
  return module;
}

function staticSvg(data) {
  const { view, opening } = data.scene;
  return text({
    tag: "svg",
    attributes: { viewBox: `0 0 ${view.widthPx} ${view.heightPx}`, width: view.widthPx, height: view.heightPx },
    children: shapesOf(data, `standing ${opening}`, [opening]),
  });
}

function text({ tag, attributes, children = [] }) {
  const words = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${name === "d" ? compactPath(value) : value}"`,
  );
  return `<${tag}${words.join("")}>${children.map(text).join("")}</${tag}>`;
}
