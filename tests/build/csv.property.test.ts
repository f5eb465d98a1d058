/** What holds of every file in the place of a table. */
import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../build/tables/columns.ts";
import { type Cell, parseCsv } from "../../build/tables/parseCsv.ts";
import { readTable } from "../../build/tables/readTable.ts";
import { holds } from "../support/properties.ts";

const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
/** Texts with everything that ends a cell or seems to. */
const cellText = fc.oneof(
  fc
    .array(fc.constantFrom("a", "é", "😀", ",", '"', "\n", "\r", "\r\n", ";", "\t", "\u2028", "\uFEFF", "''"), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 8 }),
);
/** A cell as it may be written: in quotes where it must, else with or without. */
const writtenCell = fc.tuple(cellText, fc.boolean()).map(([text, isQuoted]) => ({
  text,
  written: isQuoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text,
}));
type WrittenCell = typeof writtenCell extends fc.Arbitrary<infer Value> ? Value : never;

const isEmptyRow = (row: readonly WrittenCell[]): boolean => row.length === 1 && row[0]?.text === "";
const file = fc
  .tuple(
    fc.array(fc.tuple(fc.array(writtenCell, { minLength: 1, maxLength: 5 }), lineEnd), { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([lines, hasMark]) => ({
    rows: lines.map(([row]) => row).filter((row) => !isEmptyRow(row)),
    text:
      (hasMark ? "\uFEFF" : "") + lines.map(([row, end]) => row.map(({ written }) => written).join(",") + end).join(""),
  }))
  // Without a mark of its own, a file that begins with a cell of that sign has one.
  .filter(({ rows, text }) => !text.startsWith("\uFEFF") || !rows[0]?.[0]?.text.startsWith("\uFEFF"));

/** The lines of a file as an editor shows them. */
const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
const isInside = (text: string, { line, column }: Pick<Cell, "line" | "column">): boolean =>
  line >= 1 && column >= 1 && column <= (linesOf(text)[line - 1]?.length ?? -1) + 1;

describe("every file of cells", () => {
  it("is read as it was written, with the line and the column at which an editor shows each cell", () => {
    holds(
      fc.property(file, ({ rows, text }) => {
        const parsed = parseCsv(text);
        expect(parsed.faults).toEqual([]);
        expect(parsed.rows.map((row) => row.map((cell) => cell.text))).toEqual(
          rows.map((row) => row.map((cell) => cell.text)),
        );
        const lines = linesOf(text);
        for (const [at, row] of parsed.rows.entries())
          for (const [place, { line, column }] of row.entries()) {
            const [start = ""] = rows[at]?.[place]?.written.split(/\r\n|\r|\n/) ?? [];
            expect(lines[line - 1]?.slice(column - 1).startsWith(start)).toBe(true);
          }
      }),
      400,
    );
  });

  it("has its fault named at the cell in which it was made", () => {
    const plain = fc.constantFrom("a", "", "é", '"x, y"', '"two\nlines"');
    const above = fc.array(fc.array(plain, { minLength: 2, maxLength: 3 }), { maxLength: 4 });
    const broken = fc.constantFrom(
      ['"open', 0, "The quote that opens this cell is never closed."] as const,
      ['"shut" late', 6, "Text follows the quote that closes this cell."] as const,
      ['say "so"', 0, "A quote stands inside a cell that does not begin with one."] as const,
    );
    holds(
      fc.property(
        above,
        plain.filter((cell) => !cell.includes("\n")),
        broken,
        lineEnd,
        (rows, before, [cell, shift, message], end) => {
          const head = rows.map((row) => row.join(",") + end).join("");
          const { faults } = parseCsv(`${head}${before},${cell}`);
          const line = linesOf(head).length;
          expect(faults).toMatchObject([{ line, column: before.length + 2 + shift, message }]);
        },
      ),
      150,
    );
  });
});

describe("every text at all", () => {
  const anyText = fc.oneof(
    cellText,
    fc.array(cellText, { maxLength: 6 }).map((texts) => texts.join(",")),
  );

  it("is cells and faults inside the file, and the cells of d3-dsv where it has no fault", () => {
    holds(
      fc.property(anyText, (text) => {
        const { rows, faults } = parseCsv(text);
        for (const place of [...rows.flat(), ...faults]) expect(isInside(text, place)).toBe(true);
        const isReadAlike = faults.length === 0 && !/\r(?!\n)/.test(text);
        if (!isReadAlike) return;
        const expected = csvParseRows(text.replace(/^\uFEFF/, "")).filter((row) => row.length > 1 || row[0] !== "");
        expect(rows.map((row) => row.map((cell) => cell.text))).toEqual(expected);
      }),
      500,
    );
  });

  it("is a table or has every fault told with the file, a line and a column of it", () => {
    const header = COLUMNS.glossary.join(",");
    holds(
      fc.property(fc.boolean(), anyText, (hasHeader, text) => {
        const whole = hasHeader ? `${header}\n${text}` : text;
        const { rows, problems } = readTable("glossary", "seeds/glossary.csv", whole);
        for (const problem of problems) {
          expect(problem.file).toBe("seeds/glossary.csv");
          expect(isInside(whole, problem)).toBe(true);
          expect(problem.message).not.toBe("");
        }
        const isFlawed =
          /[^\P{Cc}\r\n\t]|\uFFFD/u.test(whole) ||
          rows.some((row) => !row.isWhole) ||
          parseCsv(whole).faults.length > 0;
        if (hasHeader) expect(problems.length > 0).toBe(isFlawed);
      }),
      400,
    );
  });

  it("may be as large as a machine can hold", () => {
    const letters = 'é,"😀\n'.repeat(100_000);
    const { rows, faults } = parseCsv(`a,b\n"${letters.replaceAll('"', '""')}",x\nc,d`);
    expect([rows.length, faults.length, rows[1]?.[0]?.text === letters, rows[2]?.[0]?.line]).toEqual([
      3,
      0,
      true,
      100_003,
    ]);
  });
});
