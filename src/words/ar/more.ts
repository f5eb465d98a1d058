/** Arabic: what sheets, dialogs, tables and printed pages say; it comes behind the first picture. */
import type { MoreMessages, Unfinished } from "../words.ts";
import { languages } from "./languages.ts";

export const more: Unfinished<MoreMessages> = { languages };
