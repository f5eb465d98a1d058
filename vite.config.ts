import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { press } from "./build/plugins/index.ts";

const root = dirname(fileURLToPath(import.meta.url));
const pages = ["index.html", "embed.html"].map((page) => resolve(root, page)).filter((page) => existsSync(page));

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
            { name: "maplibre", test: /node_modules[\\/](maplibre-gl|@maplibre)[\\/]/ },
            { name: "dataset", test: /virtual:route-atlas\/dataset/ },
          ],
        },
      },
    },
  },
});
