/** The share dialog, which comes at the first wish for it. */
import { Later } from "../state/later.svelte.ts";

export const sharing = new Later(() => import("./sharing.ts"));
