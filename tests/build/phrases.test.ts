import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPhrases } from "../../build/phrases/checkPhrases.ts";
import { nearestPassage } from "../../build/phrases/nearestPassage.ts";
import { countOf, normaliseText } from "../../build/phrases/normalise.ts";
import { readSourceText, sourcesFolder } from "../../build/phrases/sourceTexts.ts";
import { formatProblem } from "../../build/problems/problem.ts";
import { folderWith } from "./support/folders.ts";
import { cooperation, good, placeIn, tablesWith, type Row } from "./support/tables.ts";

const letter = `
**Tunisia** says\tyes to a
working [arrangement](#) with Frontex. It said so twice: It said so.
`;
const folder = () => folderWith({ "2023-12-13-letter.txt": letter, "README.md": "A list." });

/** What the check says of one row with this phrase; the good tables' other rows are left out. */
function check(phrase: string, texts = folder()) {
  const row: Row = { ...cooperation, phrase };
  const none = { deployments: [], funding: [], events: [], indicators: [], priorities: [] };
  const { problems, ...rest } = checkPhrases(tablesWith({ ...none, cooperation: [row] }), texts);
  return { sentences: problems.map(formatProblem), place: placeIn("cooperation", row, "phrase"), ...rest };
}

describe("a document's text", () => {
  it("is searched with white space folded and Markdown's marks dropped", () => {
    expect(normaliseText(letter)).toBe(
      "Tunisia says yes to a working arrangement with Frontex. It said so twice: It said so.",
    );
    expect(normaliseText("[Factsheet with **Mali**](#) and [\\[1\\]](#)")).toBe("Factsheet with Mali and \\[1\\]");
    expect(normaliseText("[1] UNHCR data (2017)")).toBe("[1] UNHCR data (2017)");
  });

  it("is the file whose name begins with the document's id and a hyphen", () => {
    const two = folderWith({ "2023-12-13-a.txt": "A", "2023-12b-b.txt": "B", "2023-1-c.txt": "C" });
    expect(readSourceText(two, "2023-12")).toEqual({ file: "2023-12-13-a.txt", text: "A" });
    expect(readSourceText(two, "2023-12b")).toEqual({ file: "2023-12b-b.txt", text: "B" });
    expect(readSourceText(two, "2025-09")).toBe("there is no text 2025-09-….txt in the folder of sources");
    const twice = folderWith({ "2023-12-a.txt": "A", "2023-12-b.txt": "B" });
    expect(readSourceText(twice, "2023-12")).toContain("there are several texts for it");
  });

  it("of June 2017 ends before the unrelated news in its tail", () => {
    const texts = folderWith({ "2017-06-13-a.txt": "Seen [61/2017 here.\n[61/2017 : news](#)\nMore news." });
    expect(readSourceText(texts, "2017-06")).toMatchObject({ text: "Seen [61/2017 here." });
  });

  it("lies in SOURCES_DIR, or beside the project", () => {
    expect(sourcesFolder("/a/project", { SOURCES_DIR: "texts" })).toBe("/a/project/texts");
    expect(sourcesFolder("/a/project", { SOURCES_DIR: "/b" })).toBe("/b");
    expect(sourcesFolder("/a/project", {})).toBe("/a/shared/sources");
    expect(sourcesFolder("/a/project", { SOURCES_DIR: "" })).toBe("/a/shared/sources");
  });
});

describe("a phrase", () => {
  it("is found where marks, tabs and line ends cut it in the file", () => {
    expect(check("Tunisia says yes to a working arrangement")).toMatchObject({
      sentences: [],
      checked: 1,
      unchecked: [],
    });
  });

  it("that stands several times is ambiguous", () => {
    const { sentences, place } = check("It said so");
    expect(sentences).toEqual([
      `${place}"It said so" stands 2 times in 2023-12-13-letter.txt. Copy more words around it, or others, so that it stands there once.`,
    ]);
  });

  it("that stands nowhere comes with the nearest passage", () => {
    const { sentences, place } = check("says yes to a partnership");
    expect(sentences).toEqual([
      `${place}"says yes to a partnership" stands 0 times in 2023-12-13-letter.txt. The nearest passage is "Tunisia says yes to a working arrangement with Frontex.".`,
    ]);
  });

  it("is looked up with its capitals", () => {
    expect(check("tunisia says yes").sentences.join()).toContain("stands 0 times");
  });

  it("is unchecked where the folder or the document's text is absent, which is no problem", () => {
    const absent = check("Tunisia", join(folder(), "none"));
    expect(absent).toMatchObject({ sentences: [], checked: 0 });
    expect(absent.unchecked[0]).toMatch(/^phrases unchecked: the folder of sources is not there/);
    expect(check("Tunisia", folderWith({ "2021-05-a.txt": "" }))).toMatchObject({
      sentences: [],
      checked: 0,
      unchecked: ["phrases unchecked for 2023-12: there is no text 2023-12-….txt in the folder of sources."],
    });
  });

  it("is looked up even where another cell of its row is bad", () => {
    const broken: Row = { ...cooperation, level: "x", phrase: "no such words" };
    expect(checkPhrases(tablesWith({ ...good, cooperation: [broken] }), folder()).problems.length).toBeGreaterThan(0);
  });

  it("is counted with overlaps", () => {
    expect(countOf("aba", "ababa")).toBe(2);
    expect(countOf("x", "")).toBe(0);
  });

  it("has no nearest passage when no two of its words stand together", () => {
    expect(nearestPassage("quite other words", "Tunisia says yes")).toBeNull();
  });
});
