import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Rolldown } from "vite";
import { apart, sharedWith, together } from "./build/chunks/together.ts";
import { press } from "./build/plugins/index.ts";

const root = dirname(fileURLToPath(import.meta.url));
const pages = ["index.html", "embed.html"].map((page) => resolve(root, page)).filter((page) => existsSync(page));

const bundles = [
  { name: "first", entry: resolve(root, "src/pages/explorer/main.ts") },
  { name: "explorer", entry: resolve(root, "src/pages/explorer/openExplorer.ts") },
];
/** The page in a frame, in any language: it weighs little and brings nothing that only the explorer needs. */
const embed = ["src/pages/embed/main.ts", "src/ui/embed/languages/fr.ts"].map((entry) => resolve(root, entry));
/** A frame in another language than English loads none of it. */
const ENGLISH = "english";
const isEnglish = (id: string): boolean => id.startsWith(`${resolve(root, "src/words/en")}/`);
// A file brings all that its modules need, so the smaller ones come first.
const files = ["shared", ENGLISH, ...bundles.map(({ name }) => name)];
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
      input: pages,
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", priority: 9, test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/ },
            { name: "dataset", priority: 9, test: /virtual:route-atlas\/dataset/ },
            ...files.map((name, place) => ({
              priority: files.length - place,
              name: (id: string, context: Rolldown.ChunkingContext): string | null => {
                const importsOf = (module: string) => context.getModuleInfo(module)?.importedIds ?? [];
                nameOf ??= apart(ENGLISH, isEnglish, sharedWith(embed, "shared", together(bundles, importsOf), importsOf));
                return nameOf.get(id) === name ? name : null;
              },
            })),
          ],
        },
      },
    },
  },
});
