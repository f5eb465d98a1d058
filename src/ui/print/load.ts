/** What stands on paper besides the picture: its code comes behind the first picture. */
import { Later } from "../state/later.svelte.ts";

export const paper = new Later(() => import("./Paper.svelte"));
