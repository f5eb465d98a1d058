/** Handouts. A chunk of its own: only `load.ts` imports it. */
export { default as Handout } from "./Handout.svelte";
