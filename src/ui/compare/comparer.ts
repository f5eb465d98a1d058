/** What comparisons are made of. A chunk of its own: only `load.ts` imports it. */
export { default as ChangeList } from "./ChangeList.svelte";
export { default as CompareBar } from "./CompareBar.svelte";
export { default as TwoMaps } from "./TwoMaps.svelte";
