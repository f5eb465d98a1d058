/** What makes tours. A chunk of its own: only `load.ts` imports it. */
export { default as Maker } from "./Maker.svelte";
export { default as MakerBar } from "./MakerBar.svelte";
