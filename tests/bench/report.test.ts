import { describe, expect, it } from "vitest";
import { withBlock } from "../../bench/report/keep.mjs";
import { markdownOf } from "../../bench/report/markdown.mjs";
import { judged } from "../../bench/report/targets.mjs";

const figure = (median: number) => ({ median, least: median, most: median, count: 1 });
const WORDS = {
  ours: "Route Atlas",
  bare: "bare MapLibre",
  d3: "D3 SVG",
  "embed-ours": "Route Atlas in a frame",
  "ten-ours": "ten of them",
};

function reportOf(parts: object) {
  return {
    takenOn: "2026-11-22",
    machine: { cores: 2, browser: "147", loadBefore: 0.1, loadAfter: 1 },
    rounds: 3,
    tenRounds: 2,
    words: WORDS,
    summaries: {},
    tens: {},
    visits: [],
    failures: [],
    ...parts,
  };
}

describe("the report of the bench", () => {
  it("sets our median beside each peer's, below one where ours is less", () => {
    const fast = {
      ours: { completeMs: figure(200) },
      bare: { completeMs: figure(800) },
      d3: { completeMs: figure(100) },
    };
    const lines = markdownOf(reportOf({ summaries: { fast } })).split("\n");
    const [, beside] = lines.join("\n").split("quotients of medians");
    expect(beside).toContain("| bare MapLibre | – | 0.25 | – | – | – | – |");
    expect(beside).toContain("| D3 SVG | – | 2.00 | – | – | – | – |");
  });

  it("names what could not be measured and leaves a dash in its place", () => {
    const text = markdownOf(
      reportOf({ summaries: { fast: { ours: {} } }, failures: ["fast, round 1: d3 could not be measured: no"] }),
    );
    expect(text).toContain("Not measured: fast, round 1: d3 could not be measured: no.");
    expect(text).toContain("| Route Atlas | – | – |");
  });

  it("keeps pages of their own and maps in articles apart, and leaves out tables without rows", () => {
    const text = markdownOf(reportOf({ summaries: { slow: { "embed-ours": { bytesInAll: figure(59_000) } } } }));
    const [head, table = ""] = text.split("### One map in an article, slow");
    expect(head).not.toContain("in a frame");
    expect(table).toContain("| Route Atlas in a frame |");
    expect(text).not.toContain("Ten maps");
  });

  it("judges the memory of ten maps once, with the fast profile", () => {
    const text = markdownOf(
      reportOf({ summaries: { fast: {}, slow: {} }, tens: { "ten-ours": { beforeBytes: figure(81e6) } } }),
    );
    expect(text).toContain("| ten of them | 81 | – | – |");
    expect(text).toContain("| Ten embeds in plain frames add before scrolling, MB | 80 | 81 | missed |  |  |  |");
  });
});

/** Of the first target. */
function verdictOf(fast: object): boolean | null | undefined {
  const targets = judged({ fast }) as { fast: { isMet: boolean | null } }[];
  return targets[0]?.fast.isMet;
}

describe("a target", () => {
  it("is met up to its limit, missed above it, and neither where a page is missing", () => {
    const summary = (firstPictureMs: number) => ({
      ours: { firstPictureMs: figure(firstPictureMs) },
      bare: { firstPictureMs: figure(1000) },
    });
    expect([summary(150), summary(151), {}].map(verdictOf)).toEqual([true, false, null]);
  });
});

describe("the page of figures", () => {
  const page =
    "before\n<!-- figures: begin, written by npm run bench -- --write -->\nold\n<!-- figures: end -->\nafter\n";

  it("changes between its marks and nowhere else", () => {
    expect(withBlock(page, "new")).toBe(page.replace("\nold\n", "\n\nnew\n\n"));
  });

  it("is not written without its marks", () => {
    expect(() => withBlock("before\nafter\n", "new")).toThrow("marks");
  });
});
