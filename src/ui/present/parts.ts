/** What a talk is made of. A chunk of its own: only `load.ts` imports it. */
export { default as Present } from "./Present.svelte";
export { default as ToursDialog } from "../tours/ToursDialog.svelte";
