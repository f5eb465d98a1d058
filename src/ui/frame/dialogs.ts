/** What the dialogs say. A chunk of its own: only `loadDialogs.ts` imports it. */
export { default as AboutText } from "./AboutText.svelte";
export { default as ReadingText } from "./ReadingText.svelte";
