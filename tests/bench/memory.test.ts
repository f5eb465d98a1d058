import { describe, expect, it } from "vitest";
import { pssOf } from "../../bench/measure/memory.mjs";
import { tenSummaryOf } from "../../bench/report/summary.mjs";

const ROLLUP = `560d008da000-7ffd91b14000 ---p 00000000 00:00 0                          [rollup]
Rss:                1752 kB
Pss:                 247 kB
Pss_Dirty:           112 kB
`;

describe("the memory of ten maps", () => {
  it("counts the part of shared pages that falls to a process", () => {
    expect(pssOf(ROLLUP)).toBe(247 * 1024);
    expect(pssOf("")).toBe(0);
  });

  it("is what an article with maps holds more than the same article without them", () => {
    const tens = [
      { name: "ten-none", round: 1, before: { all: 100 }, after: { all: 110, GPU: 5 } },
      { name: "ten-none", round: 2, before: { all: 200 }, after: { all: 210, GPU: 5 } },
      { name: "ten-ours", round: 2, before: { all: 210 }, after: { all: 260, GPU: 25 } },
      { name: "ten-ours", round: 1, before: { all: 190 }, after: { all: 260, GPU: 25 } },
    ];
    expect(tenSummaryOf(tens)).toEqual({
      "ten-ours": {
        beforeBytes: { median: 50, least: 40, most: 60, count: 2 },
        afterBytes: { median: 100, least: 100, most: 100, count: 2 },
        gpuAfterBytes: { median: 20, least: 20, most: 20, count: 2 },
      },
    });
  });

  it("is unknown where the system does not tell it or the article without maps could not be measured", () => {
    const unknown = { beforeBytes: null, afterBytes: null, gpuAfterBytes: null };
    const own = { name: "ten-ours", round: 1, before: { all: 140 }, after: { all: 210 } };
    expect(tenSummaryOf([own])).toEqual({ "ten-ours": unknown });
    const untold = [
      { ...own, before: null, after: null },
      { ...own, name: "ten-none" },
    ];
    expect(tenSummaryOf(untold)).toEqual({ "ten-ours": unknown });
  });
});
