/** What holds of every text that stands where a date should. The grammar is said a second time here, so that neither reader can err alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateFault, readDateSpan } from "../../build/schema/edtf.ts";
import { FACT_SCHEMAS } from "../../build/schema/factSchemas.ts";
import { readRows } from "../../build/schema/readRows.ts";
import { COLUMNS } from "../../build/tables/columns.ts";
import { readTable } from "../../build/tables/readTable.ts";
import { isoDay } from "../../src/model/dates.ts";
import { chronologyOf } from "../../src/slice/chronology.ts";
import { event, numbered, span } from "../support/facts.ts";
import { holds } from "../support/properties.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const dayText = (day: number | null): string | null => (day === null ? null : isoDay(day));

/** First and last month of each part of a year; 13 and 14 are those of the next year. */
const PARTS: Readonly<Record<number, readonly [first: number, last: number]>> = {
  ...{ 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 25: [3, 5], 26: [6, 8], 27: [9, 11], 28: [12, 14] },
  ...{ 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 37: [1, 4], 38: [5, 8], 39: [9, 12], 40: [1, 6], 41: [7, 12] },
};
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const day = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;

interface Meaning {
  readonly first: string | null;
  readonly last: string | null;
  readonly isApproximate: boolean;
}

/** What one end of an interval means by the grammar; null where the grammar does not have it. Without X. */
function meaningOf(text: string): Meaning | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const [month, date] = [match[2], match[3]].map((part) => (part === undefined ? null : Number(part)));
  const isApproximate = match[4] !== "";
  const through = (from: number, to: number): Meaning => {
    const [lastYear, lastMonth] = to > 12 ? [year + 1, to - 12] : [year, to];
    return { first: day(year, from, 1), last: day(lastYear, lastMonth, daysIn(lastYear, lastMonth)), isApproximate };
  };
  if (month === null || month === undefined) return through(1, 12);
  const part = PARTS[month];
  if (part !== undefined) return date === null ? through(...part) : null;
  if (month < 1 || month > 12) return null;
  if (date === null || date === undefined) return through(month, month);
  if (date < 1 || date > daysIn(year, month)) return null;
  return { first: day(year, month, date), last: day(year, month, date), isApproximate };
}

function meaningOfInterval(text: string): Meaning | null {
  const ends = text.split("/");
  if (ends.length === 1) return meaningOf(text);
  if (ends.length > 2) return null;
  const [from, to] = ends.map((end) =>
    end === "" || end === ".." ? { first: null, last: null, isApproximate: false } : meaningOf(end),
  );
  if (!from || !to || (from.first !== null && to.last !== null && from.first > to.last)) return null;
  return { first: from.first, last: to.last, isApproximate: from.isApproximate || to.isApproximate };
}

const year = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1990, max: 2040 }) },
  fc.integer({ min: 0, max: 9998 }),
);
const end = fc
  .tuple(
    year,
    fc.integer({ min: 0, max: 45 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom(1, 2, 3),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(([of, month, date, parts, mark]) =>
    [String(of).padStart(4, "0"), two(month), two(date)].slice(0, parts).join("-").concat(mark),
  );
const dateText = fc.oneof(
  end,
  fc
    .tuple(fc.oneof(end, fc.constantFrom("", "..")), fc.oneof(end, fc.constantFrom("", "..")))
    .map((ends) => ends.join("/")),
);
/** Texts near the grammar: a good one with something put in, taken out or changed. */
const nearly = fc
  .tuple(
    dateText,
    fc.nat(24),
    fc.nat(2),
    fc.oneof(
      fc.constantFrom("/", "-", "T", "X", "~", ".", " ", "٢", "０", "\n", "u", "[", "Y", "E"),
      fc.string({ maxLength: 2 }),
    ),
  )
  .map(([text, at, out, put]) => text.slice(0, at) + put + text.slice(at + out));

const read = (text: string): Meaning | null => {
  const reading = readDateSpan(text);
  if (isDateFault(reading)) return null;
  return { first: dayText(reading.earliest), last: dayText(reading.latest), isApproximate: reading.approximate };
};

describe("every text in the place of a date", () => {
  it("means the days that the grammar gives it, in every year, and is a fault where it gives none", () => {
    holds(
      fc.property(dateText, (text) => {
        expect(read(text)).toEqual(meaningOfInterval(text));
      }),
      500,
    );
  });

  it("is a date as it is written or a fault that names it, however near the grammar it is", () => {
    holds(
      fc.property(fc.oneof(nearly, fc.string({ unit: "binary", maxLength: 12 })), (text) => {
        const reading = readDateSpan(text);
        if (isDateFault(reading)) {
          expect([text, ...text.split("/")].some((part) => reading.message.startsWith(`"${part}" `))).toBe(true);
          expect(reading.hint).not.toBe("");
          expect(meaningOfInterval(text)).toBeNull();
          return;
        }
        expect(reading.edtf).toBe(text);
        if (reading.earliest !== null && reading.latest !== null)
          expect(reading.earliest).toBeLessThanOrEqual(reading.latest);
        if (!text.includes("X")) expect(read(text)).toEqual(meaningOfInterval(text));
      }),
      200,
    );
  });

  it("with digits that nobody knows means the days from the first to the last that it could be", () => {
    const digits = fc.tuple(fc.constantFrom("1", "2"), fc.stringMatching(/^[0-9X]{3}$/)).map((parts) => parts.join(""));
    const month = fc.constantFrom("", "-XX", "-0X", "-1X", "-02", "-12", "-X1");
    holds(
      fc.property(digits, month, (first, second) => {
        const text = first + second;
        const years = Array.from({ length: 2000 }, (_, at) => 1000 + at).filter((of) => fits(first, String(of)));
        const months = Array.from({ length: 12 }, (_, at) => at + 1).filter(
          (of) => second === "" || fits(second.slice(1), two(of)),
        );
        const [from, to, begin, last] = [years[0]!, years.at(-1)!, months[0]!, months.at(-1)!];
        const expected = { first: day(from, begin, 1), last: day(to, last, daysIn(to, last)), isApproximate: false };
        expect(read(text)).toEqual(expected);
      }),
      200,
    );
  });
});

function fits(pattern: string, digits: string): boolean {
  return Array.from(pattern).every((digit, at) => digit === "X" || digit === digits[at]);
}

describe("every cell with a date", () => {
  const row = (date: string): string =>
    COLUMNS.events
      .map((column) => ({ happened: `"${date.replaceAll('"', '""')}"`, statement: "It is so." })[column] ?? "x")
      .join(",");
  const columnOfDate = 'x,x,x,x,x,x,"'.length;

  it("that holds none is named with file, line and column", () => {
    holds(
      fc.property(fc.oneof(nearly, fc.string({ maxLength: 10 })), fc.nat(3), (text, above) => {
        const table = readTable(
          "events",
          "seeds/events.csv",
          [COLUMNS.events.join(","), ...Array<string>(above).fill(""), row(text)].join("\n"),
        );
        const told = readRows(table, FACT_SCHEMAS.events).problems.filter(({ field }) => field === "happened");
        const cell = text.trim();
        if (cell === "" || !isDateFault(readDateSpan(cell))) expect(told).toEqual([]);
        else {
          expect(told.map(({ file, line, column }) => ({ file, line, column }))).toEqual([
            { file: "seeds/events.csv", line: above + 2, column: columnOfDate },
          ]);
          const quoted = [cell, ...cell.split("/")].map((part) => `"${part.replace(/\s+/g, " ")}" `);
          expect(quoted.some((part) => told[0]?.message.startsWith(part))).toBe(true);
        }
      }),
      300,
    );
  });
});

describe("every order of dated rows", () => {
  it("is told in one order: by the beginning, then by the end", () => {
    const rowsOf = fc
      .array(
        dateText.filter((text) => meaningOfInterval(text) !== null),
        { maxLength: 12 },
      )
      .map((texts) => numbered(texts.map((text) => event({ happened: span(text) }))));
    const shuffled = rowsOf.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    holds(
      fc.property(shuffled, ([rows, other]) => {
        const told = chronologyOf(rows).happenings.map((happening) => happening.span);
        const days = (spans: typeof told): unknown[] => spans.map(({ earliest, latest }) => [earliest, latest]);
        const keys = told.map(({ earliest, latest }) => [earliest ?? latest ?? 0, latest ?? earliest ?? 0] as const);
        for (const [at, key] of keys.entries()) {
          const before = keys[at - 1] ?? key;
          expect(before[0] < key[0] || (before[0] === key[0] && before[1] <= key[1])).toBe(true);
        }
        const again = chronologyOf(other).happenings.map((happening) => happening.span);
        expect(days(again).map(String).sort()).toEqual(days(told).map(String).sort());
      }),
      150,
    );
  });
});
