/** The dossiers' code, which comes when the first of them is opened or the page is idle. */
import { Later } from "../state/later.svelte.ts";

export const dossiers = new Later(() => import("./dossiers.ts"));
