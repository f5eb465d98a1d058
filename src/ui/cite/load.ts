/** The citations, which come at the first wish for one. */
import { Later } from "../state/later.svelte.ts";

export const citations = new Later(() => import("./citations.ts"));
