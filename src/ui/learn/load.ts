/** What teaches and guides, which comes when somebody asks for it. */
import { Later } from "../state/later.svelte.ts";

export const learning = new Later(() => import("./parts.ts"));
