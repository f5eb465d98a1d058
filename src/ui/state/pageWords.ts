/** The language of the page, for components that are given no index. It never changes: another language is another page. */
import { createContext } from "svelte";
import type { Words } from "../../words/words.ts";

const [pageWords, setPageWords] = createContext<Words>();

export { pageWords, setPageWords };
