import { describe, expect, it } from "vitest";
import { readOptions, USAGE } from "../../bench/options.mjs";

describe("the options of the bench", () => {
  it("visits everything in both profiles when nothing is asked", () => {
    expect(readOptions([])).toMatchObject({
      isWhole: true,
      rounds: 3,
      profiles: [{ name: "fast" }, { name: "slow" }],
      pages: expect.arrayContaining(["ours", "echarts", "leaflet", "plotly", "embed-ours", "ten-ours"]) as string[],
    });
  });

  it("takes a part of the pages and profiles, each once", () => {
    const options = readOptions(["--pages", "ours,d3,ours", "--profiles", "slow", "--rounds", "1"]);
    expect(options).toMatchObject({ isWhole: false, rounds: 1, pages: ["ours", "d3"], profiles: [{ name: "slow" }] });
  });

  it.each([
    ["--pages", "ours,google"],
    ["--profiles", "quick"],
    ["--rounds", "0"],
    ["--rounds", "many"],
    ["--roundz", "1"],
  ])("says what is wrong with %s %s", (name, value) => {
    expect(readOptions([name, value])).toEqual({ wrong: expect.stringMatching(/\w/) as string });
  });

  it("writes no table of a part, because a page compares what one run has measured", () => {
    expect(readOptions(["--write", "--pages", "ours"])).toHaveProperty("wrong");
    expect(readOptions(["--write", "--profiles", "fast"])).toHaveProperty("wrong");
    expect(readOptions(["--write"])).toMatchObject({ write: true, isWhole: true });
    expect(readOptions(["--write", "--last"])).toMatchObject({ write: true, last: true });
  });

  it("names every page that can be asked for", () => {
    expect(USAGE).toContain("embed-bare");
    expect(USAGE).not.toContain("ten-none");
  });
});
