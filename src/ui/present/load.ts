/** What a talk is made of, which comes when somebody presents. */
import { Later } from "../state/later.svelte.ts";

export const presenter = new Later(() => import("./parts.ts"));
