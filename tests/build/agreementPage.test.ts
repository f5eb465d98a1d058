import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA_PAGE, dataPage, WRITE_COMMAND } from "../../build/agreement/dataPage.ts";
import { disagreementsBlock } from "../../build/agreement/disagreementsBlock.ts";
import { doubleCountsBlock } from "../../build/agreement/doubleCounts.ts";
import { coefficientText, markdownTable, percentText, plainWords, withBlock } from "../../build/agreement/markdown.ts";
import { clustersOf, pairsOf } from "../../build/agreement/relations.ts";
import { indexFacts } from "../support/indexed.ts";
import { cooperation, dataset, funding, indicator } from "../support/facts.ts";
import { projectRoot } from "./support/folders.ts";

describe("docs/data.md", () => {
  it("has generated blocks that are up to date with the tables", () => {
    const { before, after } = dataPage(projectRoot);
    expect(after === before, `${DATA_PAGE} is out of date. Run: ${WRITE_COMMAND}`).toBe(true);
  });

  it("is not written by the command unless it is told to", () => {
    const read = (): string => readFileSync(join(projectRoot, DATA_PAGE), "utf8");
    const before = read();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/agreement.mjs"], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("| code, document ");
    expect(read()).toBe(before);
  });
});

describe("the blocks about rows that are tied to one another", () => {
  const index = indexFacts(
    dataset([
      funding({ id: "whole", amountEur: 67_000_000, stage: "delivered", purpose: "a package" }),
      funding({ id: "part", amountEur: 35_000_000, stage: "contracted", partOf: "whole", mayOverlap: ["other"] }),
      funding({ id: "other", amountEur: null, sameAs: ["again"], mayOverlap: ["part"] }),
      funding({ id: "again", amountEur: null, sameAs: ["other"] }),
      indicator({ id: "figure", statement: "26 % fewer*.", disagreesWith: ["rival"] }),
      cooperation({ id: "rival", statement: "27 % fewer.", disagreesWith: ["figure"] }),
    ]),
  );

  it("name a whole with its parts, what is told twice, and each overlap once", () => {
    const block = doubleCountsBlock(index);
    expect(block).toContain("**€67 million**, delivered");
    expect(block).toMatch(/\(`whole`\) contains:\n {2}- .*\(`part`\)/);
    expect(block).toMatch(/- Told 2 times, count it once:\n {2}- .*\(`other`\)\n {2}- .*\(`again`\)/);
    expect(block.match(/may overlap with/g)).toHaveLength(1);
  });

  it("tell both sides of a disagreement once, in words that Markdown leaves alone", () => {
    const block = disagreementsBlock(index);
    expect(block.match(/26 % fewer\\\*\./g)).toHaveLength(1);
    expect(block.match(/27 % fewer\./g)).toHaveLength(1);
  });

  it("take a tie that only one of two rows names, and join ties that share a row", () => {
    const facts = [funding({ id: "a", sameAs: ["b"] }), funding({ id: "c", sameAs: ["b"] }), funding({ id: "b" })];
    const pairs = pairsOf(facts, (fact) => fact.sameAs);
    expect(pairs).toEqual([["a", "b"], ["c", "b"]]); // prettier-ignore
    expect(clustersOf(pairs)).toEqual([["a", "b", "c"]]);
  });
});

describe("generated Markdown", () => {
  it("replaces what stands between two markers and nothing else", () => {
    const page = "Before\n<!-- x:begin -->\nold\n<!-- x:end -->\nAfter\n";
    expect(withBlock(page, "x", "new")).toBe("Before\n<!-- x:begin -->\nnew\n<!-- x:end -->\nAfter\n");
  });

  it("refuses a page whose markers are missing, twice there or in the wrong order", () => {
    const [begin, end] = ["<!-- x:begin -->", "<!-- x:end -->"];
    for (const page of ["", begin, end, `${end}\n${begin}`, `${begin}\n${begin}\n${end}`])
      expect(() => withBlock(page, "x", "new")).toThrow("The page needs one <!-- x:begin -->");
  });

  it("aligns tables, and says a dash where there is no figure", () => {
    expect(markdownTable(["a", "n"], [["long name", "1"]])).toBe(
      ["| a         |   n |", "| --------- | --: |", "| long name |   1 |"].join("\n"),
    );
    expect([percentText(null), percentText(0.954), coefficientText(null), coefficientText(-0.1)]).toEqual([
      ...["–", "95 %", "–", "−0.10"],
    ]);
    expect(plainWords("Kosovo* [a_b]")).toBe("Kosovo\\* \\[a\\_b\\]");
  });
});
