import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Rolldown } from "vite";
import { together } from "./build/chunks/together.ts";
import { press } from "./build/plugins/index.ts";

const root = dirname(fileURLToPath(import.meta.url));
const bundles = [
  { name: "first", entry: resolve(root, "src/pages/explorer/main.ts") },
  { name: "explorer", entry: resolve(root, "src/pages/explorer/openExplorer.ts") },
];
// A file brings all that its modules need, so the smaller ones come first.
const files = bundles.map(({ name }) => name);
/** Known when the bundler has read every module. */
let nameOf: ReadonlyMap<string, string> | null = null;

export default defineConfig({
  root,
  // Relative, so that the site works under any path and from a folder on a stick.
  base: "./",
  plugins: [svelte(), ...press(root)],
  server: { host: "localhost" },
  preview: { host: "localhost" },
  worker: { format: "es" },
  build: {
    target: "es2022",
    cssCodeSplit: true,
    // The policy allows no data: scripts or styles, and small files are better cached on their own.
    assetsInlineLimit: 0,
    // The live map is a megabyte in a chunk of its own, which comes after the first picture.
    chunkSizeWarningLimit: 1200,
    // The polyfill would be an extra script for browsers that the target leaves out anyway.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The page in a frame is built by itself: build/plugins/framePage.ts.
      input: resolve(root, "index.html"),
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", priority: 9, test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/ },
            { name: "dataset", priority: 9, test: /virtual:route-atlas\/dataset/ },
            ...files.map((name, place) => ({
              priority: files.length - place,
              name: (id: string, context: Rolldown.ChunkingContext): string | null => {
                const importsOf = (module: string) => context.getModuleInfo(module)?.importedIds ?? [];
                nameOf ??= together(bundles, importsOf);
                return nameOf.get(id) === name ? name : null;
              },
            })),
          ],
        },
      },
    },
  },
});
