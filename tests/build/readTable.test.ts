import { describe, expect, it } from "vitest";
import { formatProblem } from "../../build/problems/problem.ts";
import { COLUMNS } from "../../build/tables/columns.ts";
import { absentTable, readTable } from "../../build/tables/readTable.ts";

const sentences = (text: string) => readTable("glossary", "seeds/glossary.csv", text).problems.map(formatProblem);

describe("a table", () => {
  it("is read by the names of its header", () => {
    const { rows, problems } = readTable("glossary", "g.csv", "id,term,explanation\na,b,c\n");
    expect(problems).toEqual([]);
    expect(rows[0]?.cells["term"]).toEqual({ text: "b", line: 2, column: 3 });
  });

  it("names a column that its header lacks and one that is not its own, with the nearest name", () => {
    expect(sentences("id,trem,explanation\n")).toEqual([
      'seeds/glossary.csv:1:4 (trem): "trem" is not a column of this table. Did you mean "term"?',
      "seeds/glossary.csv:1:1 (term): The header lacks this column. The header should be id,term,explanation.",
    ]);
  });

  it("reports a column that stands twice, and columns in another order", () => {
    expect(sentences("id,term,term,explanation\n")).toEqual([
      "seeds/glossary.csv:1:9 (term): The header names this column twice.",
    ]);
    expect(sentences("term,id,explanation\n")).toEqual([
      "seeds/glossary.csv:1:1: The columns stand in another order. The header should be id,term,explanation.",
    ]);
  });

  it("reports each row with too few or too many cells at its own line", () => {
    expect(sentences('id,term,explanation\n"a","b\nc","d"\ne,f\ng,h,i,j\n')).toEqual([
      'seeds/glossary.csv:4:1: The row has 2 cells, the header 3. The cells from "explanation" on are missing.',
      'seeds/glossary.csv:5:1: The row has 4 cells, the header 3. A cell that contains a comma must stand in quotes: "a, b".',
    ]);
  });

  it("is a problem when its file is empty or absent", () => {
    expect(sentences("")).toHaveLength(COLUMNS.glossary.length);
    expect(absentTable("glossary", "seeds/glossary.csv").problems.map(formatProblem)).toEqual([
      "seeds/glossary.csv:1:1: The table is missing. Its header should be id,term,explanation.",
    ]);
  });

  it("names bytes that are no UTF-8 and signs that nobody can see, once for a file", () => {
    const latin1 = Buffer.from("id,term,explanation\na,C\u00f4te,caf\u00e9\n", "latin1").toString("utf8");
    expect(sentences(latin1)).toEqual([
      "seeds/glossary.csv:2:4: Here stand bytes that are no letter in UTF-8. Save the file as UTF-8 and write the letter again. The file holds 2 such signs.",
    ]);
    expect(sentences("id,term,explanation\r\na,b,\u0000c\r\n")).toEqual([
      "seeds/glossary.csv:2:5: Here stands U+0000, a sign that nobody can see. Take it out.",
    ]);
  });
});
