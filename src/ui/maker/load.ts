/** What makes tours, which comes when somebody wants to make one. */
import { Later } from "../state/later.svelte.ts";

export const maker = new Later(() => import("./parts.ts"));
