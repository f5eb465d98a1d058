/** The tables of translations as rows with their places; what is wrong with a file's form becomes problems. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { errorAt, type Place, type Problem } from "../problems/problem.ts";
import { type Cell, parseCsv } from "../tables/parseCsv.ts";
import { columnsOfTranslation, TRANSLATION_NAMES, type TranslationName } from "./tables.ts";

export const TRANSLATION_FOLDER = "seeds/translations";

export interface TranslationRow {
  readonly file: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export type TranslationTexts = Readonly<Record<TranslationName, string>>;

/** The texts of all files; a missing one reads as empty. */
export function readTranslationFiles(root: string): TranslationTexts {
  const entries = TRANSLATION_NAMES.map((name) => {
    const path = join(root, TRANSLATION_FOLDER, `${name}.csv`);
    return [name, existsSync(path) ? readFileSync(path, "utf8") : ""] as const;
  });
  return Object.fromEntries(entries) as Record<TranslationName, string>;
}

/** The rows of one table; none where its header is not what it should be. */
export function readTranslation(
  name: TranslationName,
  text: string,
): { readonly rows: readonly TranslationRow[]; readonly problems: readonly Problem[] } {
  const file = `${TRANSLATION_FOLDER}/${name}.csv`;
  const columns = columnsOfTranslation(name);
  const { rows, faults } = parseCsv(text);
  const [header = [], ...others] = rows;
  const problems: Problem[] = faults.map((fault) => errorAt({ file, field: "", ...fault }, fault.message, fault.hint));
  const names = header.map((cell) => cell.text.trim());
  if (names.join() !== columns.join()) {
    const stray = header.find((cell) => !columns.includes(cell.text.trim()));
    const place = { file, line: 1, column: stray?.column ?? 1, field: stray?.text.trim() ?? "" };
    const message = stray ? `"${stray.text}" is not a column of this table.` : "The header is not that of this table.";
    return { rows: [], problems: [...problems, errorAt(place, message, `It should be ${columns.join(",")}.`)] };
  }
  const whole = others.filter((cells) => cells.length === columns.length);
  const cut = others.filter((cells) => cells.length !== columns.length);
  return {
    rows: whole.map((cells) => ({
      file,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? { text: "", line: 1, column: 1 }])),
    })),
    problems: [
      ...problems,
      ...cut.map((cells) =>
        errorAt(
          { file, line: cells[0]?.line ?? 1, column: cells[0]?.column ?? 1, field: "" },
          `The row has ${cells.length} cells, the header ${columns.length}.`,
          'A cell that contains a comma must stand in quotes: "a, b".',
        ),
      ),
    ],
  };
}

/** The text of a cell, without the white space around it. */
export function textOf(row: TranslationRow, column: string): string {
  return row.cells[column]?.text.trim() ?? "";
}

/** The place of a cell, for problems. */
export function placeIn({ file, cells }: TranslationRow, field: string): Place {
  const cell = cells[field];
  return { file, line: cell?.line ?? 1, column: cell?.column ?? 1, field };
}
