/** What the sheets are made of. A chunk of its own: only `load.ts` imports it. */
export { default as PartnerSheet } from "./PartnerSheet.svelte";
export { default as RouteSheet } from "./RouteSheet.svelte";
export { default as StatementList } from "./StatementList.svelte";
