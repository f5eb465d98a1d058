/** English with all its messages, for the press and for tests, which wait for nothing. */
import type { AllWords } from "../words.ts";
import { english } from "./index.ts";
import { more } from "./more.ts";

export const allEnglish: AllWords = { ...english, ...more };
