/** The sheets' code, which comes behind the first picture. */
import { Later } from "../state/later.svelte.ts";

export const sheets = new Later(() => import("./sheets.ts"));
