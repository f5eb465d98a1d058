/** The table, which comes at the first wish for it. */
import { Later } from "../state/later.svelte.ts";

export const tables = new Later(() => import("./tables.ts"));
