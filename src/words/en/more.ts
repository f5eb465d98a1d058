/** English: what sheets, dialogs, tables and printed pages say; it comes behind the first picture. */
import { about } from "./about.ts";
import { cite } from "./cite.ts";
import { exporting } from "./exporting.ts";
import { money } from "./money.ts";
import { paper } from "./paper.ts";
import { reading } from "./reading.ts";
import { sheet } from "./sheet.ts";
import { table } from "./table.ts";

export const more = { about, cite, exporting, money, paper, reading, sheet, table };
