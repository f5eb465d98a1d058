/** What the citation dialog is made of. A chunk of its own: only `load.ts` imports it. */
export { default as CiteText } from "./CiteText.svelte";
