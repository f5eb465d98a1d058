/** What searches and filters, which comes when somebody asks for it. */
import { Later } from "../state/later.svelte.ts";

export const searching = new Later(() => import("./searching.ts"));
