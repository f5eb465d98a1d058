/** The export of pictures, which comes behind the first picture. */
import { Later } from "../state/later.svelte.ts";

export const exporter = new Later(() => import("./exporter.ts"));
