/** What the table is made of. A chunk of its own: only `load.ts` imports it. */
export { default as TablePanel } from "./TablePanel.svelte";
