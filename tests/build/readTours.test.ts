import { describe, expect, it } from "vitest";
import { formatProblem } from "../../build/problems/problem.ts";
import { readTour } from "../../build/tours/readTours.ts";

const KNOWN = { stops: ["2023-12"], partners: ["TUN"], facts: ["2023-12-a"] };
const GOOD = [
  "---",
  "title: T",
  "language: en",
  "author: A",
  "summary: S.",
  "---",
  "",
  "## One",
  "",
  "view: partner=TUN",
  "",
  "Said. [^2023-12-a]",
  "",
];

function problemsOf(file: string, lines: readonly string[]): string[] {
  return readTour(file, lines.join("\n"), KNOWN).problems.map(formatProblem);
}

describe("a tour that is to ship", () => {
  it("has no problem when it is whole", () => {
    expect(problemsOf("seeds/tours/one.md", GOOD)).toEqual([]);
  });

  it("names file, line and column of a view's word that is wrong", () => {
    const lines = GOOD.map((line) => line.replace("partner=TUN", "partner=XYZ"));
    expect(problemsOf("seeds/tours/one.md", lines)).toEqual([
      "seeds/tours/one.md:10:7: The address asks for partner “XYZ”. Partners are named by ISO codes of three letters, such as TUN for Tunisia.",
    ]);
  });

  it("names the place of a row that no table holds", () => {
    const lines = GOOD.map((line) => line.replace("[^2023-12-a]", "[^2023-12-b]"));
    expect(problemsOf("seeds/tours/one.md", lines)).toEqual([
      "seeds/tours/one.md:12:7: No entry of the data is named “2023-12-b”.",
    ]);
  });

  it("refuses a view without a caption, and a file whose name is no id", () => {
    const lines = GOOD.filter((line) => !line.startsWith("Said"));
    expect(problemsOf("seeds/tours/One.md", lines)).toEqual([
      'seeds/tours/One.md:1:1: "One" is no tour’s id. It has small letters, digits and hyphens.',
      'seeds/tours/One.md:1:1: View 1, "One", has no caption. The room reads it beside the map.',
    ]);
  });
});
