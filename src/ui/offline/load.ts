/** Brings what keeps the site on the device. */
import { Later } from "../state/later.svelte.ts";

export const offline = new Later(() => import("./offline.ts"));
