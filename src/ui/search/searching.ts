/** The search’s answers and the filter’s choices. A chunk of its own: only `load.ts` imports it. */
export { default as FilterChoices } from "./FilterChoices.svelte";
export { default as SearchAnswers } from "./SearchAnswers.svelte";
