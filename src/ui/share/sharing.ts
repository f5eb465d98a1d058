/** What the share dialog is made of. A chunk of its own: only `load.ts` imports it. */
export { default as Share } from "./Share.svelte";
