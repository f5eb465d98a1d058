/** What keeps the site on the device. A chunk of its own, which comes when the page has nothing else to do. */
export { default as Keeper } from "./Keeper.svelte";
