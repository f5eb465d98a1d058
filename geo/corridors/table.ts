/**
 * Reads a CSV text into rows that remember where they stand, so that a fault can be told with file, line and column.
 * A cell never holds a line break, hence a row's number is its line.
 */
import { csvParseRows } from "d3-dsv";
import { at } from "./lists.ts";

export interface Row {
  /** "corridors.csv, line 4" */
  where: string;
  cells: Record<string, string>;
}

export class TableError extends Error {}

export function fault(row: Row, column: string, sentence: string): TableError {
  return new TableError(`${row.where}, column "${column}": ${sentence}`);
}

export function readRows(file: string, text: string, columns: readonly string[]): Row[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ""));
  if (header.join() !== columns.join()) {
    throw new TableError(`${file}, line 1: the columns are "${header.join(", ")}", expected "${columns.join(", ")}".`);
  }
  return rows.map((values, index) => {
    const row: Row = { where: `${file}, line ${index + 2}`, cells: {} };
    if (values.length !== columns.length) {
      throw new TableError(`${row.where}: has ${values.length} cells, expected ${columns.length}.`);
    }
    columns.forEach((column, i) => {
      const value = at(values, i);
      if (/[\r\n]/.test(value)) throw fault(row, column, "a cell must not hold a line break.");
      if (value !== value.trim()) throw fault(row, column, `"${value}" begins or ends with a space.`);
      row.cells[column] = value;
    });
    return row;
  });
}

/** What a cell holds; nothing where it is empty. */
export function cell(row: Row, column: string): string {
  return row.cells[column] ?? "";
}

/** A cell that must not be empty. */
export function text(row: Row, column: string): string {
  const value = cell(row, column);
  if (!value) throw fault(row, column, "must not be empty.");
  return value;
}

/** The members of a cell that holds a list separated by ";". */
export function list(row: Row, column: string): string[] {
  const value = cell(row, column);
  const members = value ? value.split(";") : [];
  if (members.some((member) => member === "" || member !== member.trim())) {
    throw fault(row, column, `"${value}" has an empty member or a space beside a ";".`);
  }
  return members;
}

export function oneOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const value = cell(row, column);
  const word = words.find((known) => known === value);
  if (word === undefined) throw fault(row, column, `"${value}" is none of ${words.filter(Boolean).join(", ")}.`);
  return word;
}

export function numberWithin(row: Row, column: string, least: number, most: number): number {
  const value = text(row, column);
  const number = Number(value);
  if (!Number.isFinite(number) || number < least || number > most) {
    throw fault(row, column, `"${value}" is not a number from ${least} to ${most}.`);
  }
  return number;
}
