/** English, which stands ready: it is what the page is written in, and what remains when another language cannot be loaded. */
import type { Words } from "../words.ts";
import { core } from "./core.ts";

export const english: Words = { language: "en", ...core };
