/** Every number of a row stands in the passage around its phrase, or its note says that it is ours. */
import { FACT_TABLES } from "../../src/model/vocabulary.ts";
import type { Problem } from "../problems/problem.ts";
import { placeOf, type RawRow } from "../tables/readTable.ts";
import type { RawTables } from "../tables/readTables.ts";
import type { Piece } from "./cutText.ts";
import { excusesOf } from "./excuses.ts";
import { passageOf } from "./passageOf.ts";
import { hintFor, holds, type NumberKind, readPassage } from "./passageNumbers.ts";
import { readDates } from "./readDates.ts";
import { readNumbers, type WrittenNumber } from "./readNumbers.ts";
import { findingAt } from "./severity.ts";

/** Columns that hold one bare number. */
const NUMBER_COLUMNS = ["amount_eur", "count", "value"] as const;
const DATE_COLUMNS = ["happened", "planned_for", "period"] as const;
/** "1 of the 5" tells a member of a list; what the document has is the 5. */
const MEMBERSHIP = /(?<!\p{N}[.,\s]?)\b1 of\b/gu;

export interface NumberCheck {
  readonly problems: readonly Problem[];
  /** Numbers that were looked up. */
  readonly checked: number;
}

/** Looks up the numbers of all fact tables. Rows whose phrase or document is not found are left to the check of phrases. */
export function checkNumbers(raw: RawTables, piecesOf: (source: string) => readonly Piece[] | null): NumberCheck {
  const dateOf = new Map(raw.sources.rows.map((row) => [textOf(row, "id"), textOf(row, "date")]));
  const problems: Problem[] = [];
  let checked = 0;
  for (const row of FACT_TABLES.flatMap((table) => raw[table].rows)) {
    const pieces = piecesOf(textOf(row, "source"));
    if (pieces === null || textOf(row, "phrase") === "") continue;
    const passage = passageOf(pieces, textOf(row, "phrase"), textOf(row, "note").includes("continues:"));
    if (passage === null) continue;
    const cells = numbersOf(row);
    checked += cells.length;
    const inPassage = readPassage(passage, excusesOf(textOf(row, "note")), datesHeld(row, dateOf));
    for (const { field, number, kind } of cells)
      if (!holds(inPassage, number, kind))
        problems.push(
          findingAt(
            placeOf(row, field),
            `${number.written}${number.isPercent && number.written.search(/%/) === -1 ? " %" : ""} is not in the passage.`,
            hintFor(inPassage, kind),
          ),
        );
  }
  return { problems, checked };
}

interface NumberInCell {
  readonly field: string;
  readonly number: WrittenNumber;
  readonly kind: NumberKind;
}

function numbersOf(row: RawRow): readonly NumberInCell[] {
  const { days, years, rest } = readDates(textOf(row, "statement"));
  const inDate = (kind: NumberKind) => (digits: string) => ({ field: "statement", number: bare(digits), kind });
  return [
    ...readNumbers(rest.replace(MEMBERSHIP, "of")).map((number) => ({
      field: "statement",
      number,
      kind: "count" as const,
    })),
    ...days.map(inDate("day")),
    ...years.map(inDate("year")),
    ...NUMBER_COLUMNS.filter((field) => textOf(row, field) !== "").map((field) => {
      const isPercent = field === "value" && textOf(row, "unit") === "%";
      return { field, number: { ...bare(textOf(row, field)), isPercent }, kind: "count" as const };
    }),
  ];
}

function bare(digits: string): WrittenNumber {
  return { written: digits, value: Number(digits), isPercent: false, isMoney: false, isScaled: false };
}

/** Dates that the row's columns and its document's own date hold, as text. */
function datesHeld(row: RawRow, dateOf: ReadonlyMap<string, string>): string {
  return [...DATE_COLUMNS.map((column) => textOf(row, column)), dateOf.get(textOf(row, "source")) ?? ""].join(" ");
}

function textOf(row: RawRow, field: string): string {
  return row.cells[field]?.text.trim() ?? "";
}
