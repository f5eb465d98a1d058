/** Comma-separated text as RFC 4180 has it, safe to open in a spreadsheet. */
import type { CellValue } from "./seedCells.ts";

/** Spreadsheets that mean UTF-8 look for this at the start. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What a spreadsheet may take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A table with its header. Every row has as many cells as the header has names. */
export function csvOf(header: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quoted(guarded(cellText(cell)))).join(","));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

/** Lists are joined as in the tables of `seeds/`. */
export function cellText(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(";") : String(cell);
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it; a negative number stays a number. */
function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
