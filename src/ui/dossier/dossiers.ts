/** What the dossiers are made of. A chunk of its own: only `load.ts` imports it. */
export { default as Dossier } from "./Dossier.svelte";
export { default as DossierText } from "./DossierText.svelte";
