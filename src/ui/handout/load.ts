/** Handouts, which come behind the first picture. */
import { Later } from "../state/later.svelte.ts";

export const handouts = new Later(() => import("./handouts.ts"));
