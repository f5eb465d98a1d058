/** English: what sheets, dialogs, tables and printed pages say; it comes behind the first picture. */
import { money } from "./money.ts";
import { sheet } from "./sheet.ts";

export const more = { money, sheet };
