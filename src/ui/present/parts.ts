/** What a talk is made of. A chunk of its own: `load.ts` imports it, and the page of a talk ahead of it. */
export { default as Present } from "./Present.svelte";
export { default as ToursDialog } from "../tours/ToursDialog.svelte";
