import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { pressSingle } from "./build/plugins/index.ts";

const root = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  root,
  mode: "single",
  base: "./",
  plugins: [svelte(), ...pressSingle(root, "route-atlas.html")],
  build: {
    outDir: "dist-single",
    target: "es2022",
    copyPublicDir: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    modulePreload: false,
    rolldownOptions: { input: resolve(root, "index.html"), output: { codeSplitting: false } },
  },
});
