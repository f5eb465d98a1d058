import { describe, expect, it } from "vitest";
import { holdsAll, marked, searchable, wantedWords } from "../../../src/scene/search/wordsWithin.ts";

const holds = (query: string, ...texts: string[]): boolean => holdsAll(searchable(texts), wantedWords(query));
const found = (query: string, text: string): string[] =>
  marked(text, wantedWords(query))
    .filter(({ isFound }) => isFound)
    .map((segment) => segment.text);

describe("words over a list", () => {
  it("must each begin a word of the texts, in any order and without regard to accents and capitals", () => {
    expect(holds("cote ivo", "Côte d’Ivoire")).toBe(true);
    expect(holds("IVOIRE côte", "Côte", "d’Ivoire")).toBe(true);
    expect(holds("voire", "Côte d’Ivoire")).toBe(false);
    expect(holds("cote mali", "Côte d’Ivoire")).toBe(false);
    expect(holds(" – ", "Mali")).toBe(true);
  });

  it("find a grouped figure as it is written or without its spaces", () => {
    expect(holds("12 000", "about 12\u202f000 people")).toBe(true);
    expect(found("12000", "about 12\u202f000 people")).toEqual(["12\u202f000"]);
  });

  it("find an Arabic word while its article is typed", () => {
    expect(holds("الس", "السودان")).toBe(true);
    expect(found("السو", "جنوب السودان")).toEqual(["السودان"]);
  });

  it("are marked where they stand, and no letter of the text is lost", () => {
    const text = "Migrants’ protection – “Côte”";
    expect(found("migr cot", text)).toEqual(["Migrants", "Côte"]);
    expect(
      marked(text, wantedWords("migr cot"))
        .map((segment) => segment.text)
        .join(""),
    ).toBe(text);
    expect(marked(text, [])).toEqual([{ text, isFound: false }]);
  });
});
