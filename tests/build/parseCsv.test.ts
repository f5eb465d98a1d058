import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../build/tables/parseCsv.ts";

const placesOf = (text: string) =>
  parseCsv(text).rows.flatMap((row) => row.map((cell) => `${cell.text}@${cell.line}:${cell.column}`));

describe("the CSV reader", () => {
  it("says where each cell begins, its opening quote included", () => {
    expect(placesOf('a,bb,"c, d"\n,"e",f\n')).toEqual(["a@1:1", "bb@1:3", "c, d@1:6", "@2:1", "e@2:2", "f@2:6"]);
  });

  it("is not shifted by quoted cells of several lines", () => {
    expect(placesOf('a,"one\ntwo\r\nthree",b\nc,d')).toEqual([
      "a@1:1",
      "one\ntwo\r\nthree@1:3",
      "b@3:8",
      "c@4:1",
      "d@4:3",
    ]);
  });

  it("drops a byte order mark and reads lines that end in CRLF, LF or CR", () => {
    expect(placesOf("\uFEFFa,b\r\nc,d\ne,f\rg")).toEqual([
      "a@1:1",
      "b@1:3",
      "c@2:1",
      "d@2:3",
      "e@3:1",
      "f@3:3",
      "g@4:1",
    ]);
  });

  it("leaves out empty lines and still counts them", () => {
    expect(placesOf("a,b\n\n\nc,d\n")).toEqual(["a@1:1", "b@1:3", "c@4:1", "d@4:3"]);
  });

  it("keeps an empty last cell with or without a line end after it", () => {
    expect(placesOf("a,")).toEqual(["a@1:1", "@1:3"]);
    expect(placesOf("a,\n")).toEqual(["a@1:1", "@1:3"]);
  });

  it("reads the same cells as d3-dsv from any well-formed text", () => {
    const pieces = ["a", ",", "\n", "\r\n", '"b ""c"""', '"d,\ne"', "é", " ", "''"];
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    for (let round = 0; round < 3000; round += 1) {
      // A quoted piece stands alone in its cell, or the text is not well formed.
      const text = Array.from({ length: random(12) }, () => pieces[random(pieces.length)]!)
        .join("")
        .replace(/(?<=[^,\n])"(?:[^"]|"")*"|"(?:[^"]|"")*"(?=[^,\r\n])/g, "");
      const parsed = parseCsv(text);
      if (parsed.faults.length > 0) continue;
      const expected = csvParseRows(text).filter((row) => row.length > 1 || row[0] !== "");
      expect(
        parsed.rows.map((row) => row.map((cell) => cell.text)),
        JSON.stringify(text),
      ).toEqual(expected);
    }
  });

  it("reports quotes that are never closed, followed by text, or inside a bare cell", () => {
    expect(parseCsv('a\nb,"c').faults).toMatchObject([
      { line: 2, column: 3, message: "The quote that opens this cell is never closed." },
    ]);
    expect(parseCsv('"a"b,c').faults).toMatchObject([
      { line: 1, column: 4, message: "Text follows the quote that closes this cell." },
    ]);
    expect(parseCsv('x,say "a"').faults).toMatchObject([
      { line: 1, column: 3, message: "A quote stands inside a cell that does not begin with one." },
    ]);
  });
});
