/** The dialogs' texts, which come behind the first picture. */
import { Later } from "../state/later.svelte.ts";

export const dialogs = new Later(() => import("./dialogs.ts"));
