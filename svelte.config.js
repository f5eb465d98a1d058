import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // By content, so that the page written by the press and the one drawn in the browser bear the same classes, wherever the project lies.
    cssHash: ({ hash, css }) => `s-${hash(css)}`,
  },
};
