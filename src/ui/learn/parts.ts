/** What teaches and guides. A chunk of its own: only `load.ts` imports it. */
export { default as Guide } from "./Guide.svelte";
export { default as Journey } from "./Journey.svelte";
export { default as Keys } from "./Keys.svelte";
export { default as Quiz } from "./Quiz.svelte";
