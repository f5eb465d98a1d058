/** The code of comparisons, which comes when a reader compares. */
import { Later } from "../state/later.svelte.ts";

export const comparer = new Later(() => import("./comparer.ts"));
