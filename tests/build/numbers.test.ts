import { describe, expect, it } from "vitest";
import { checkNumbers } from "../../build/passages/checkNumbers.ts";
import { cutText } from "../../build/passages/cutText.ts";
import { readNumberWords } from "../../build/passages/numberWords.ts";
import { passageOf } from "../../build/passages/passageOf.ts";
import { readDates } from "../../build/passages/readDates.ts";
import { readNumbers } from "../../build/passages/readNumbers.ts";
import { formatProblem } from "../../build/problems/problem.ts";
import {
  cooperation,
  deployment,
  funding,
  indicator,
  placeIn,
  tablesWith,
  type Row,
  type Rows,
} from "./support/tables.ts";

const PHRASE = "Tunisia says yes";
const valuesIn = (text: string): number[] => readNumbers(text).map(({ value }) => value);

/** The numbers that the check misses in a row, when the document is `text`. */
function missed(row: Row, text = `${PHRASE}.`, table: keyof Rows = "cooperation"): string[] {
  const none = { cooperation: [], deployments: [], funding: [], events: [], indicators: [], priorities: [] };
  const { problems } = checkNumbers(tablesWith({ ...none, [table]: [row] }), () => cutText(text, "2023-12"));
  return problems.map(({ field, message }) => `${field}: ${message.replace(" is not in the passage.", "")}`);
}

describe("numbers in a text", () => {
  it("are read whatever parts their thousands", () => {
    expect(valuesIn("4,000; 1.786; 73 185; 843\u00a0000; 35\u202f036; 2640")).toEqual([
      4000, 1786, 73185, 843000, 35036, 2640,
    ]);
  });

  it("are read with their million or billion, and an m is metres unless it is money", () => {
    expect(valuesIn("EUR 231.9 million, €2.85 billion, €200m, EUR 15 M, EUR 8million, 1.786 million")).toEqual([
      231.9e6, 2.85e9, 200e6, 15e6, 8e6, 1.786e6,
    ]);
    expect(valuesIn("Seven 11m boats and boats of 27 m")).toEqual([11, 27]);
  });

  it("share the million at the end of a range", () => {
    expect(valuesIn("20 to 25 million")).toEqual([20, 20e6, 25e6]);
    expect(valuesIn("€5-7 million")).toEqual([5, 5e6, 7e6]);
    expect(readNumbers("26 and 27%").map(({ isPercent }) => isPercent)).toEqual([false, true, true]);
  });

  it("are no part of a name: G5, Q1", () => {
    expect(valuesIn("The G5 in Q1 2024")).toEqual([2024]);
  });

  it("are read in words, where third countries are not three", () => {
    expect([...readNumberWords("Seven boats, the twenty-fifth? Twenty-five of four hundred")]).toEqual([25, 400, 7]);
    expect(readNumberWords("third countries and Third-country nationals").has(3)).toBe(false);
    expect(readNumberWords("the third round").has(3)).toBe(true);
    expect(readNumberWords("weights").has(8)).toBe(false);
  });

  it("are told apart from days and years", () => {
    const { days, years, rest } = readDates(
      "18 boats on 16 July 2023, 28-30 September and March 19; since 2017, 2,017",
    );
    expect(days).toEqual(["16", "28", "30", "19"]);
    expect(years).toEqual(["2023", "2017"]);
    expect(valuesIn(rest)).toEqual([18, 2017]);
  });
});

describe("the passage around a phrase", () => {
  const row = (text: string, phrase: string, continues = false) =>
    passageOf(cutText(text, "2023-12"), phrase, continues);

  it("is the paragraph, also where a page breaks it", () => {
    expect(row("One 1.\n\nPresent in 12\n\npartner countries.\n\nTwo 2.", "partner countries")).toBe(
      "Present in 12 partner countries.",
    );
  });

  it("is a list item with its lead-in, and a footnote mark brings the footnote", () => {
    expect(row("On 10 May:\n- one;\n- two.\nEnd.", "two")).toBe("On 10 May:\n- two.");
    expect(row("Refugees.[\\[1\\]](#)\n\nOther.\n\n[1] As of 31 March.", "Refugees")).toContain("31 March");
  });

  it("is a cell with the cells beside it, cut at tabs and bullets and not at commas", () => {
    const text = "\tfar 1\tnear 2\t• here 3, and 3 • near 4 • far 5\tfar 6";
    expect(row(text, "here 3")).toBe("near 2\n• here 3, and 3\n• near 4");
  });

  it("is found where the phrase runs over the border of two cells", () => {
    expect(row("\ta 1\tb 2\tc 3\td 4\te 5", "b 2 c")).toBe("a 1\nb 2\nc 3\nd 4");
  });

  it("reaches over the page before and after where the note says continues:", () => {
    const text = "\ta 1\tb\n\n\tc\td 2\te\tf\n\n\tg\n\n\th 9";
    expect(row(text, "f")).not.toContain("d 2");
    expect(row(text, "f", true)).toBe("a 1\nb\nc\nd 2\ne\nf\ng");
  });

  it("is a whole row of a table whose lines break at random", () => {
    const text = "Areas\n\nMorocco  One\n\nand 2.\n\nMorocco has 3. \n\nTunisia  Four";
    const pieces = cutText(text, "2021-09").map((piece) => piece.text);
    expect(pieces.at(-1)).toBe("Tunisia Four");
    expect(pieces[1]).toContain("Morocco One and 2.");
  });
});

describe("a number in a statement", () => {
  const says = (statement: string, more: Row = {}): Row => ({ ...cooperation, statement, ...more });

  it("that is not in the passage is told with its place and what the passage has", () => {
    const row = says("Tunisia has 18 boats.");
    const { problems, checked } = checkNumbers(
      tablesWith({ cooperation: [row], deployments: [], funding: [], events: [], indicators: [], priorities: [] }),
      () => cutText(`${PHRASE} to 17 boats.\n\n18 officers.`, "2023-12"),
    );
    expect(checked).toBe(1);
    expect(problems.map((problem) => formatProblem({ ...problem, severity: "error" }))).toEqual([
      `${placeIn("cooperation", row, "statement")}18 is not in the passage. Its numbers are 17. Correct the number or the phrase, or let a sentence of the note that names it say that it is supplied, inferred or counted.`,
    ]);
  });

  it("may be written differently in the document", () => {
    expect(
      missed(says("73,185 people, €36 million and 5 rounds."), `${PHRASE}: 73 185, EUR 36 million, Five.`),
    ).toEqual([]);
    expect(missed(says("The 6th of its kind, and 1 officer."), `${PHRASE}: sixth, an officer.`)).toEqual([]);
  });

  it("is not found in a longer number, a date, a per cent or another scale", () => {
    expect(missed(says("185 people."), `${PHRASE} to 73 185.`)).toEqual(["statement: 185"]);
    expect(missed(says("16 boats."), `${PHRASE} on 16 July 2023.`)).toEqual(["statement: 16"]);
    expect(missed(says("26 boats."), `${PHRASE}: 26% fewer.`)).toEqual(["statement: 26"]);
    expect(missed(says("26 % fewer."), `${PHRASE}: 26 boats.`)).toEqual(["statement: 26 %"]);
    expect(missed(says("€36 billion."), `${PHRASE}: EUR 36 million.`)).toEqual(["statement: €36 billion"]);
  });

  it("that tells a member of a list needs only the length of the list", () => {
    expect(missed(says("Tunisia is 1 of 5 countries."), `${PHRASE} like five others.`)).toEqual([]);
    expect(missed(says("It is 1 of the 6."), `${PHRASE} to five.`)).toEqual(["statement: 6"]);
  });

  it("is excused by a sentence of the note that names it, and by no other", () => {
    expect(missed(says("5 areas.", { note: "The letter names them; 5 is our count." }))).toEqual([]);
    expect(missed(says("5 areas.", { note: "Five areas, counted by us." }))).toEqual([]);
    expect(missed(says("5 areas.", { note: "The actor is supplied. The 5 are in a list." }))).toEqual(["statement: 5"]);
  });

  it("in a date may stand in a column instead, or in the document's own date", () => {
    expect(missed(says("Since 16 July 2022.", { happened: "2022-07-16" }))).toEqual([]);
    expect(missed(says("On 12 May 2023."))).toEqual(["statement: 12"]);
    expect(missed(says("On 17 July 2022.", { happened: "2022-07-16" }))).toEqual(["statement: 17"]);
  });
});

describe("a number in a column", () => {
  it("stands in the passage too", () => {
    expect(missed({ ...funding, amount_eur: "36000000" }, `${PHRASE}: EUR 36 million.`, "funding")).toEqual([]);
    expect(missed({ ...funding, amount_eur: "35000000" }, `${PHRASE}: EUR 36 million.`, "funding")).toEqual([
      "amount_eur: 35000000",
    ]);
    expect(missed({ ...deployment, count: "12" }, `${PHRASE} to twelve.`, "deployments")).toEqual([]);
    expect(missed({ ...deployment, count: "13" }, `${PHRASE} to twelve.`, "deployments")).toEqual(["count: 13"]);
    expect(missed({ ...indicator, value: "27", unit: "%" }, `${PHRASE}: 27% fewer.`, "indicators")).toEqual([]);
    expect(missed({ ...indicator, value: "27", unit: "%" }, `${PHRASE}: 27 fewer.`, "indicators")).toEqual([
      "value: 27 %",
    ]);
  });

  it("may get its missing million from the note", () => {
    const row = { ...funding, amount_eur: "10500000" };
    const text = `${PHRASE} (EUR 10.5 EUR).`;
    expect(missed(row, text, "funding")).toEqual(["amount_eur: 10500000"]);
    expect(missed({ ...row, note: "“million” is supplied." }, text, "funding")).toEqual([]);
  });
});
