// Builds the explorer over a generated dataset into .cache/scale/, with the press and the options of the site.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { build, loadConfigFromFile, runnerImport } from "vite";

/** What the explorer is made of; embeds, pictures as files, downloads and the worker of the offline site stay at home. */
const PRESSED = [
  "dataset",
  "catalogues",
  "palette-css",
  "picture",
  "search",
  "tours",
  "first-page",
  "fonts",
  "geometry",
];
const NAMES = /^virtual:route-atlas\/(text-)?names\/[a-z]+$/;

/** The synthetic partners have no names in other languages, and the bench speaks English. */
const noNames = {
  name: "bench:no-names",
  enforce: "pre",
  resolveId: (id) => (NAMES.test(id) ? `\0${id}` : undefined),
  load: (id) => (NAMES.test(id.slice(1)) ? "export default {};" : undefined),
};

/** The folder of the built page; `folder` is the project's folder with the generated tables. */
export async function buildPage(root, folder) {
  const { module } = await runnerImport(join(root, "build/plugins/index.ts"), {
    root,
    configFile: false,
    logLevel: "error",
  });
  const { config } = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"));
  const outDir = join(folder, "dist");
  mkdirSync(outDir, { recursive: true });
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    plugins: [
      svelte({ configFile: join(root, "svelte.config.js") }),
      noNames,
      ...module.press(folder).filter(({ name }) => PRESSED.some((part) => name === `route-atlas:${part}`)),
    ],
    build: {
      ...config.build,
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { ...config.build.rolldownOptions, input: join(root, "index.html") },
    },
  });
  return outDir;
}
