/** Arabic with all its messages, for the press and for tests, which wait for nothing. */
import { core } from "./core.ts";
import { more } from "./more.ts";

export const all = { ...core, ...more };
