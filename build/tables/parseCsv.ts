/**
 * Reads CSV (RFC 4180) and keeps where each cell begins. d3-dsv reads the same cells (a test holds the two together),
 * but keeps no places and is silent about broken quotes, and people who edit tables need both.
 */

export interface Cell {
  readonly text: string;
  /** Where the cell begins, its opening quote included; both count from 1, columns in UTF-16 units as editors count. */
  readonly line: number;
  readonly column: number;
}

export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export interface ParsedCsv {
  /** Rows of cells, the header among them; empty lines are left out. */
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly Fault[];
}

/** Cuts the text of a CSV file into cells. A byte order mark is dropped; lines may end in LF, CRLF or CR. */
export function parseCsv(file: string): ParsedCsv {
  const text = file.startsWith("\uFEFF") ? file.slice(1) : file;
  const rows: Cell[][] = [];
  const faults: Fault[] = [];
  let row: Cell[] = [];
  let position = 0;
  let line = 1;
  let lineStart = 0;

  while (position < text.length || row.length > 0) {
    const cell = { text: "", line, column: position - lineStart + 1 };
    if (text[position] === '"') readQuoted(cell);
    else readBare(cell);
    row.push(cell);
    if (text[position] === ",") {
      position += 1;
      continue;
    }
    if (row.length > 1 || cell.text !== "") rows.push(row);
    row = [];
    skipLineEnd();
  }
  return { rows, faults };

  function readBare(cell: { text: string; line: number; column: number }): void {
    const start = position;
    while (position < text.length && !isEnd(text[position]!)) position += 1;
    cell.text = text.slice(start, position);
    if (cell.text.includes('"'))
      faults.push({
        line: cell.line,
        column: cell.column,
        message: "A quote stands inside a cell that does not begin with one.",
        hint: 'Put the whole cell in quotes and write each quote inside it twice: "a ""word"" here".',
      });
  }

  function readQuoted(cell: { text: string; line: number; column: number }): void {
    position += 1;
    for (;;) {
      if (position >= text.length) {
        faults.push({
          line: cell.line,
          column: cell.column,
          message: "The quote that opens this cell is never closed.",
          hint: "",
        });
        return;
      }
      const character = text[position]!;
      if (character === '"' && text[position + 1] !== '"') break;
      if (character === '"') position += 1;
      cell.text += character;
      position += 1;
      if (character === "\n" || (character === "\r" && text[position] !== "\n")) startLine();
    }
    position += 1;
    if (position >= text.length || isEnd(text[position]!)) return;
    faults.push({
      line,
      column: position - lineStart + 1,
      message: "Text follows the quote that closes this cell.",
      hint: "A comma or the end of the line should follow; a quote inside a cell is written twice.",
    });
    while (position < text.length && !isEnd(text[position]!)) position += 1;
  }

  function skipLineEnd(): void {
    if (text[position] === "\r") position += 1;
    if (text[position] === "\n") position += 1;
    startLine();
  }

  function startLine(): void {
    line += 1;
    lineStart = position;
  }
}

function isEnd(character: string): boolean {
  return character === "," || character === "\n" || character === "\r";
}
